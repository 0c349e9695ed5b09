import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  progressName
} from "./chunk-DFBVJDVT.js";
import {
  createLogUpdate
} from "./chunk-KVJDIC3H.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  paint,
  plainText,
  timeText
} from "./chunk-BT3ZEM4K.js";
import {
  formatBytes
} from "./chunk-D6CX4XPD.js";

// src/cli/progress/finishedLine.ts
function finishedLine(outcome) {
  if (outcome.kind === "failed") {
    return `failed after ${timeText(outcome.elapsedMs)}: ${plainText(outcome.problem.message)}`;
  }
  const { cachedSteps, steps } = outcome;
  const cached = cachedSteps === null || steps === null ? "" : ` (${cachedSteps} of ${steps} steps cached)`;
  return `built in ${timeText(outcome.elapsedMs)}${cached}`;
}

// src/cli/progress/liveState.ts
var frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
function createLiveState({ width, color }, now) {
  const ink = paint(color);
  const running = /* @__PURE__ */ new Map();
  let weighing = null;
  const update = (event, doing) => {
    const before = running.get(key(event));
    running.set(key(event), { name: progressName(event), startedMs: before?.startedMs ?? now(), doing });
  };
  return {
    take(event) {
      switch (event.kind) {
        case "started":
          update(event, "starting");
          return null;
        case "step":
          update(event, `[${event.done}/${event.total}] ${plainText(event.step)}`);
          return null;
        case "exporting":
          update(event, `exporting ${formatBytes(event.bytes)}`);
          return null;
        case "finished": {
          running.delete(key(event));
          const mark = event.outcome.kind === "built" ? ink.green("✓") : ink.red("✗");
          return `${mark} ${progressName(event)} ${finishedLine(event.outcome)}`;
        }
        case "weighing":
          weighing = event.bytes > 0 ? `weighing, ${formatBytes(event.bytes)} read` : "weighing";
          return null;
        case "log":
          return null;
        default:
          return event;
      }
    },
    lines() {
      const frame = frames[Math.floor(now() / 100) % frames.length] ?? "";
      const builds = [...running.values()].map(({ name, startedMs, doing }) => {
        const start = `${frame} ${name} ${timeText(now() - startedMs)} `;
        return ink.cyan(start) + doing.slice(0, Math.max(0, width - start.length - 1));
      });
      return weighing === null || builds.length > 0 ? builds : [`${ink.cyan(frame)} ${weighing}`];
    }
  };
}
function key(event) {
  return `${event.role} ${event.id}`;
}

// src/cli/progress/liveProgress.ts
var frameMs = 100;
function liveProgress(output, options) {
  const stream = asStream(output);
  const draw = createLogUpdate(stream, { showCursor: true, defaultWidth: options.width });
  const state = createLiveState(options, () => Date.now());
  const render = () => draw(state.lines().join("\n"));
  const timer = setInterval(render, frameMs);
  timer.unref();
  return {
    on(event) {
      const stays = state.take(event);
      if (stays === null) return;
      draw.clear();
      output.write(`${stays}
`);
      render();
    },
    stop() {
      clearInterval(timer);
      draw.clear();
      draw.done();
    }
  };
}
function asStream(output) {
  return output;
}

// src/cli/progress/plainProgress.ts
function plainProgress(line, options) {
  let weighing = false;
  return {
    on(event) {
      if (event.kind === "weighing" && weighing) return;
      weighing = event.kind === "weighing";
      for (const text of linesOf(event, options.logs)) line(text);
    },
    stop() {
    }
  };
}
function linesOf(event, logs) {
  switch (event.kind) {
    case "started":
      return [`${progressName(event)}: building`];
    case "finished":
      return [`${progressName(event)}: ${finishedLine(event.outcome)}`];
    case "weighing":
      return ["weighing"];
    case "log":
      return logs ? logLines(event.text).map((text) => `${progressName(event)} | ${text}`) : [];
    case "step":
    case "exporting":
      return [];
    default:
      return event;
  }
}
function logLines(text) {
  return text.split(/\r?\n|\r/).filter((line) => line.trim() !== "").map((line) => plainText(line, 2e3));
}

// src/cli/progress/createProgress.ts
function createProgress(mode, output, env) {
  const options = textOptions(output, env);
  if (mode === "none") return { on: () => {
  }, stop: () => {
  } };
  const quietTerminal = !output.isTTY || env.TERM === "dumb" || env.CI !== void 0 && !/^(|0|false)$/i.test(env.CI);
  const live = mode === "live" || (mode === "auto" || mode === void 0) && !quietTerminal;
  if (live) return liveProgress(output, options);
  return plainProgress((line) => output.write(`${line}
`), { ...options, logs: mode === "log" });
}

export {
  createProgress
};
