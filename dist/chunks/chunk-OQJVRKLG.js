import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  systemReason
} from "./chunk-S2IFAUAK.js";

// src/doors/guardOutput.ts
function guardOutput(speaker) {
  let lost = false;
  speaker.stderr.on("error", () => {
  });
  speaker.stdout.on("error", (error) => {
    if (lost || error.code === "EPIPE") return;
    lost = true;
    speaker.exitCode = 2;
    speaker.stderr.write(
      `error: the output could not be written: ${systemReason(error)}
  fix: make room where it goes
`
    );
  });
  return (status) => {
    speaker.exitCode = lost ? 2 : status;
  };
}

// src/doors/keepHeapSmall.ts
import { setFlagsFromString } from "node:v8";
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

export {
  guardOutput,
  keepHeapSmall
};
