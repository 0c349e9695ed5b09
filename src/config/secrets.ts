import { z } from 'zod';

/** Where build secrets come from: never from the configuration itself. */
export interface Secrets {
  readonly envs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** What to write instead of a secret's value. */
export const secretSyntax =
  "docker's form without the value itself: id=NAME,env=VARIABLE or id=NAME,src=FILE";

/**
 * `secrets` in docker's own form. A value written out (`TOKEN=abc`, which build-push-action takes) is refused
 * without being repeated: it would be in the repository's history, and then in the log.
 */
export const secrets = z
  .union([z.string(), z.array(z.string({ error: secretSyntax }))], { error: secretSyntax })
  .transform((value, context): Secrets => {
    const lines = typeof value === 'string' ? value.split('\n') : value;
    const read = lines.filter((line) => line.trim() !== '').map(readSecret);
    if (read.includes(null)) {
      context.addIssue({ code: 'custom', message: secretSyntax, params: { secret: true } });
      return z.NEVER;
    }
    const known = read.flatMap((secret) => secret ?? []);
    return {
      envs: Object.fromEntries(known.flatMap(({ id, env }) => (env === undefined ? [] : [[id, env]]))),
      files: Object.fromEntries(known.flatMap(({ id, src }) => (src === undefined ? [] : [[id, src]]))),
    };
  });

interface Secret {
  readonly id: string;
  readonly env?: string;
  readonly src?: string;
}

function readSecret(line: string): Secret | null {
  const fields = new Map(line.split(',').map((field) => splitField(field.trim())));
  const id = fields.get('id');
  const src = fields.get('src') ?? fields.get('source');
  const env = fields.get('env');
  const known = ['id', 'src', 'source', 'env', 'type'];
  if (!id || !(src || env) || [...fields.keys()].some((key) => !known.includes(key))) return null;
  return src ? { id, src } : { id, ...(env ? { env } : {}) };
}

function splitField(field: string): [string, string] {
  const at = field.indexOf('=');
  return at === -1 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
}
