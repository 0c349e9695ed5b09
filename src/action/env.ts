/** The environment, as the runner and earlier steps have made it. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Takes the inputs out of the environment, so that no program which is started from here has them: a token in
 * `INPUT_GITHUB-TOKEN` could otherwise be handed to a build, by a configuration that names it as a secret.
 * @param env is changed: it loses every variable that begins with `INPUT_`
 * @returns gives an input's text, trimmed, by its name; empty where it is not given
 */
export function takeInputs(env: Record<string, string | undefined>): (name: string) => string {
  const taken = new Map<string, string>();
  for (const key of Object.keys(env).filter((each) => each.toUpperCase().startsWith('INPUT_'))) {
    taken.set(key.toUpperCase(), env[key] ?? '');
    delete env[key];
  }
  // The runner's own rule: blanks become `_`, dashes stay.
  return (name) => (taken.get(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`) ?? '').trim();
}
