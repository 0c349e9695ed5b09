import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  systemReason
} from "./chunk-S2IFAUAK.js";
import {
  GateError
} from "./chunk-D6CX4XPD.js";

// src/doors/writeWhole.ts
import { randomUUID } from "node:crypto";
import { mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function writeWhole(file, text, what) {
  try {
    await makeFolder(dirname(file));
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) await writeFile(file, text);
    else await replace(found ? await realpath(file) : file, text);
  } catch (cause) {
    throw new GateError(
      {
        code: "output-unwritable",
        message: `${what} could not be written to ${file}: ${systemReason(cause)}`,
        fix: "name a file in a folder that can be written, on a disk with room"
      },
      { cause }
    );
  }
}
async function makeFolder(folder) {
  const made = await mkdir(folder).catch((error) => error);
  if (made === void 0 || made.code === "EEXIST") return;
  if (made.code !== "ENOENT" || dirname(folder) === folder) throw made;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}
async function replace(file, text) {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

export {
  writeWhole
};
