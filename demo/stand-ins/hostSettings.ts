import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootCertificates } from 'node:tls';

/** Files of an image, by path without the leading slash. */
export type Files = Readonly<Record<string, string>>;

/**
 * What a container needs to fetch packages as this machine does: its CA bundle (an intercepting proxy signs
 * with a certificate of its own) and the indexes of pip and npm, where some are set. They stay on this machine.
 */
export function hostSettings(
  env: NodeJS.ProcessEnv,
  read: (path: string) => string | null = readIfThere,
): Files {
  const bundles = [env.SSL_CERT_FILE, env.NODE_EXTRA_CA_CERTS, '/etc/ssl/certs/ca-certificates.crt'];
  const bundle = bundles.map((path) => (path ? read(path) : null)).find((text) => text !== null);
  const pip = pipSettings(
    env,
    [env.PIP_CONFIG_FILE, join(homedir(), '.config/pip/pip.conf'), '/etc/pip.conf'].map((path) =>
      path ? read(path) : null,
    ),
  );
  const registry =
    env.npm_config_registry ?? /^registry\s*=\s*(\S+)/m.exec(read(join(homedir(), '.npmrc')) ?? '')?.[1];
  return {
    'usr/local/share/stand-in/ca.crt': bundle ?? rootCertificates.join('\n'),
    ...(pip === '' ? {} : { 'etc/pip.conf': `[global]\n${pip}` }),
    ...(registry === undefined ? {} : { 'usr/local/etc/npmrc': `registry=${registry}\n` }),
  };
}

/** The lines of a pip.conf that say where packages come from; the environment wins over the files, the first file over the next. */
export function pipSettings(env: NodeJS.ProcessEnv, files: readonly (string | null)[]): string {
  const keys = ['index-url', 'extra-index-url', 'trusted-host', 'timeout'];
  const lines = keys.flatMap((key) => {
    const line = new RegExp(`^\\s*${key}\\s*=\\s*(\\S.*)$`, 'm');
    const values = [
      env[`PIP_${key.replaceAll('-', '_').toUpperCase()}`],
      ...files.map((text) => line.exec(text ?? '')?.[1]),
    ];
    const value = values.find((candidate) => candidate !== undefined && candidate.trim() !== '');
    return value === undefined ? [] : [`${key} = ${value.replace(/\s+/g, ' ').trim()}\n`];
  });
  return lines.join('');
}

/** Writes the files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
