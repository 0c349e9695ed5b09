import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Interrupted
} from "./chunk-D6CX4XPD.js";

// src/doors/signals.ts
function onInterrupt(target, say) {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      target.exit(130);
      return;
    }
    say("stopping and cleaning up; once more to stop at once\n");
    controller.abort(new Interrupted());
  };
  target.on("SIGINT", interrupt);
  target.on("SIGTERM", interrupt);
  target.on("SIGHUP", interrupt);
  return controller.signal;
}

// src/doors/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

export {
  onInterrupt,
  version
};
