/** Splits `a=1 b="two words"` at unquoted spaces and keeps quotes and escapes for the expansion that follows. */
export function quotedWords(text: string, escapeChar: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === escapeChar && quote !== "'") {
      at += 1;
      // An escape character at the very end means nothing.
      if (at < text.length) word += char + text.charAt(at);
    } else if (quote === '' && /\s/.test(char)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      if (char === quote) quote = '';
      else if (quote === '' && (char === '"' || char === "'")) quote = char;
      word += char;
    }
  }
  return word === '' ? words : [...words, word];
}

/**
 * The words of COPY, ADD and VOLUME: a JSON array of strings, or split at every space. Quotes do not hold words
 * together there: `COPY "a b" /` is three words to BuildKit too.
 */
export function listWords(rest: string): string[] {
  return jsonWords(rest) ?? rest.split(/[\t\v\f\r ]+/).filter((word) => word !== '');
}

function jsonWords(rest: string): string[] | null {
  if (!rest.startsWith('[')) return null;
  try {
    const value: unknown = JSON.parse(rest);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : null;
  } catch {
    return null;
  }
}

/** The fields of `type=bind,source=a,"target=b,c"`: commas split, double quotes hold together. */
export function commaFields(text: string): string[] {
  const fields = text.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
