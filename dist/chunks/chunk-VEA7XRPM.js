import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plainText
} from "./chunk-L4AY7DT2.js";

// src/doors/progressName.ts
function progressName(event) {
  return event.role === "compared" ? `${plainText(event.id, 200)} (compared)` : plainText(event.id, 200);
}

export {
  progressName
};
