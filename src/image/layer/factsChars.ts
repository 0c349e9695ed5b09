import type { FileFacts } from '../../packages/index.ts';

/** Names of fields, brackets and numbers around what a file, a package or a requirement says. */
const fileChars = 96;
const itemChars = 80;

/** Characters that JSON writes as two or six (ECMA-262, QuoteJSONString). */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/**
 * The characters that facts have as JSON, or some more. What is kept of a layer is one JSON text, and no string of
 * Node's has more than 2^29 characters.
 */
export function factsChars({ packages, claims, imports = [], problems }: FileFacts): number {
  let chars = fileChars;
  for (const { key, name, version, requires, provides } of packages) {
    chars += itemChars + textsChars([key, name, version ?? '']) + textsChars(provides);
    for (const { anyOf, marker = '', extras } of requires)
      chars += itemChars + textsChars(anyOf) + textsChars([marker]) + textsChars(extras);
  }
  for (const { key, paths, folders } of claims)
    chars += itemChars + textsChars([key]) + textsChars(paths) + textsChars(folders);
  for (const { module, imports: names } of imports)
    chars += itemChars + textsChars([module]) + textsChars(names);
  for (const { message } of problems) chars += itemChars + textsChars([message]);
  return chars;
}

function textsChars(texts: readonly string[] = []): number {
  let chars = 0;
  // 16 for quotes and comma in JSON, and for what a string costs in memory.
  for (const text of texts) chars += 16 + text.length + escapes(text);
  return chars;
}

/** How much longer a text gets by escapes. */
function escapes(text: string): number {
  // Nearly no text has any, and looking is quick.
  if (!escaped.test(text)) return 0;
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote || code === backslash) more += 1;
    else if (code < space || (code >= firstSurrogate && code <= lastSurrogate)) more += 5;
  }
  return more;
}
