import { createHash } from 'node:crypto';
import { cpSync, linkSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../src/nouns/index.ts';
import { ownBuilder } from '../engine/index.ts';
import { plain } from '../lastLine.ts';
import { projectRoot } from '../projectRoot.ts';
import { run } from '../run.ts';
import { withLock } from '../withLock.ts';
import { type Files, hostSettings, writeFiles } from './hostSettings.ts';
import { type StandIn, standInTag } from './images.ts';
import { rootFileSystem } from './rootFileSystem.ts';

/** The label by which a stand-in says what it was made of. */
const label = 'size-gate.stand-in';

export interface BuildOptions {
  /** Where the debootstrap is kept for the next time. Absolute. */
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (text: string) => void;
  /** What the builder does just now, for a live line. */
  readonly live: (text: string) => void;
}

/**
 * Makes those of the stand-ins that the engine hasn't yet, from recipe/Dockerfile and a debootstrap kept in
 * `directory`. Throws GateError `stand-ins-impossible` or `stand-ins-failed`.
 */
export function buildStandIns(images: readonly StandIn[], options: BuildOptions): Promise<void> {
  return withLock(options.directory, () => build(images, options));
}

async function build(images: readonly StandIn[], options: BuildOptions): Promise<void> {
  const host = hostSettings(options.env);
  const madeOf = fingerprint(host);
  const there = await Promise.all(images.map(({ image }) => isMade(standInTag(image), madeOf, options.env)));
  const missing = images.filter((_, index) => !there[index]);
  if (missing.length === 0) return;
  const archive = await rootFileSystem(options.directory, options.log);
  const context = join(options.directory, 'context');
  layOut(context, archive, host);
  options.log(`making ${missing.length} stand-ins for base images`);
  const { code, stderr } = await run(
    'docker',
    ['buildx', 'bake', '--file', '-', '--load', '--progress', 'plain'],
    {
      cwd: context,
      env: {
        ...options.env,
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
        BUILDX_BUILDER: await ownBuilder(options.env),
      },
      input: JSON.stringify(bakeFile(missing, madeOf)),
      onLine: (line) => options.live(plain(line)),
    },
  );
  rmSync(context, { recursive: true, force: true });
  if (code !== 0)
    throw new GateError({
      code: 'stand-ins-failed',
      message: `making the stand-ins failed: ${tail(stderr)}`,
      fix: 'run it again; what was made stays',
    });
}

/** The last lines that say why: BuildKit repeats the output of the step that failed, then its own words. */
function tail(text: string): string {
  return text
    .trim()
    .split('\n')
    .slice(-25)
    .map(plain)
    .filter((line) => line !== '')
    .join(' | ');
}

function bakeFile(images: readonly StandIn[], madeOf: string) {
  const target = ({ image, stage }: StandIn) => ({
    context: '.',
    target: stage,
    tags: [standInTag(image)],
    labels: { [label]: madeOf },
  });
  return {
    group: { default: { targets: images.map(({ stage }) => stage) } },
    target: Object.fromEntries(images.map((image) => [image.stage, target(image)])),
  };
}

/** A new recipe, or other settings of the host, make new stand-ins. */
function fingerprint(host: Files): string {
  const folder = recipeFolder();
  const recipe = readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  return createHash('sha256')
    .update(JSON.stringify([recipe, host]))
    .digest('hex');
}

async function isMade(tag: string, madeOf: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { stdout } = await run('docker', ['image', 'inspect', '--format', format, tag], { env });
  return stdout.trim() === madeOf;
}

function layOut(context: string, archive: string, host: Files): void {
  rmSync(context, { recursive: true, force: true });
  cpSync(recipeFolder(), context, { recursive: true });
  writeFiles(join(context, 'host'), host);
  linkSync(archive, join(context, 'rootfs.tar'));
}

function recipeFolder(): string {
  return join(projectRoot(), 'demo/stand-ins/recipe');
}
