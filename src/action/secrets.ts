/** What the input `secrets` comes to. */
export interface ReadSecrets {
  /** Lines in docker's own form, without any value: `id=npm_token,env=SIZE_GATE_SECRET_1`. */
  readonly lines: readonly string[];
  /** The values, by the environment variables that docker is to read them from. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Reads build-push-action's `secrets`: an `id=value` a line, where a quoted entry may hold line breaks and `""`
 * stands for a quote. Values go into the environment of docker alone, never into its arguments. An entry in
 * docker's own form (`id=NAME,env=VARIABLE`, `id=NAME,src=FILE`) is passed on as it is.
 */
export function readSecrets(text: string): ReadSecrets {
  const env: Record<string, string> = {};
  const lines = entries(text).map((entry) => {
    if (/^(id|type)=[^,]*,/.test(entry)) return entry;
    const at = entry.indexOf('=');
    // Without `=` there is no value to hide; the schema explains what is wrong with it.
    if (at < 1) return entry;
    const variable = `SIZE_GATE_SECRET_${Object.keys(env).length + 1}`;
    env[variable] = entry.slice(at + 1);
    return `id=${entry.slice(0, at).trim()},env=${variable}`;
  });
  return { lines, env };
}

/** Entries are lines, or quoted runs of lines: `"id=first\nsecond"`. */
function entries(text: string): readonly string[] {
  const found = text.matchAll(/^[ \t]*(?:"((?:[^"]|"")*)"[ \t]*$|(.*))$/gm);
  return Array.from(
    found,
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.trim() ?? '',
  ).filter((entry) => entry !== '');
}
