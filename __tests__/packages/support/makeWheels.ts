import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A distribution of Python to be made. */
export interface Wheel {
  readonly name: string;
  readonly version: string;
  readonly requires: readonly string[];
  /** Text by path from `site-packages`. */
  readonly files: Readonly<Record<string, string>>;
  /** Name of a program that it brings. */
  readonly script?: string;
}

/** Writes wheels by the binary distribution format (PyPA) that pip can install: its RECORD may be without hashes. */
export function makeWheels(folder: string, wheels: readonly Wheel[]): void {
  mkdirSync(folder, { recursive: true });
  for (const wheel of wheels) {
    const stem = `${wheel.name.replace(/[-_.]+/g, '_').toLowerCase()}-${wheel.version}`;
    writeFileSync(join(folder, `${stem}-py3-none-any.whl`), zipSync(contents(wheel, `${stem}.dist-info`)));
  }
}

function contents(wheel: Wheel, info: string): Record<string, Uint8Array> {
  const module = Object.keys(wheel.files)[0]?.replace(/\/__init__\.py$|\.py$/, '') ?? '';
  const texts: Record<string, string> = {
    ...wheel.files,
    [`${info}/METADATA`]: metadata(wheel),
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    ...(wheel.script === undefined
      ? {}
      : { [`${info}/entry_points.txt`]: `[console_scripts]\n${wheel.script} = ${module}:main\n` }),
  };
  const rows = [...Object.keys(texts), `${info}/RECORD`].map((path) => `"${path.replaceAll('"', '""')}",,\n`);
  texts[`${info}/RECORD`] = rows.join('');
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

function metadata({ name, version, requires }: Wheel): string {
  const fields = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
  const extras = requires.flatMap((one) => /extra == "(\w+)"/.exec(one)?.[1] ?? []);
  const provided = [...new Set(extras)].map((extra) => `Provides-Extra: ${extra}`);
  const required = requires.map((one) => `Requires-Dist: ${one}`);
  return [...fields, ...provided, ...required, '', ''].join('\n');
}
