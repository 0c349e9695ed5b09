import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plainText
} from "./chunk-BT3ZEM4K.js";

// src/doors/progressName.ts
var additions = { compared: " (compared)", base: " (base)" };
function progressName(event) {
  return `${plainText(event.id, 200)}${additions[event.role] ?? ""}`;
}

export {
  progressName
};
