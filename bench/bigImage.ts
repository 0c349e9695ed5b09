import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One folder of the build context, which becomes one layer. */
interface LayerRecipe {
  readonly name: string;
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

/** The shape of a machine-learning image: about 2.06GB in 75,000 entries, a third of it copied again by a change of owner. */
const recipes: readonly LayerRecipe[] = [
  { name: 'base', files: 6_000, bytes: 130_000_000 },
  { name: 'system', files: 9_000, bytes: 210_000_000 },
  { name: 'runtime', files: 8_000, bytes: 160_000_000 },
  { name: 'libraries', files: 22_000, bytes: 734_000_000 },
  { name: 'models', files: 40, bytes: 80_000_000 },
  { name: 'tools', files: 3_000, bytes: 12_000_000 },
  { name: 'app', files: 200, bytes: 1_000_000 },
];

/** Marsaglia's xorshift32: the same bytes in every run, so that two runs weigh the same image. */
function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Bytes that gzip shrinks to about a third, as it does real libraries: tokens from a small dictionary among noise. */
function makePool(next: () => number, size: number): Buffer {
  const token = () => Buffer.from(Array.from({ length: 48 }, () => Math.floor(next() * 256)));
  const dictionary = Array.from({ length: 256 }, token);
  const parts: Buffer[] = [];
  for (let length = 0; length < size; length += 48) {
    parts.push(next() < 0.7 ? (dictionary[Math.floor(next() * dictionary.length)] ?? token()) : token());
  }
  return Buffer.concat(parts);
}

async function writeLayer(
  directory: string,
  recipe: LayerRecipe,
  pool: Buffer,
  next: () => number,
): Promise<void> {
  const mean = recipe.bytes / recipe.files;
  for (let folder = 0; folder * 16 < recipe.files; folder += 1) {
    const path = join(directory, recipe.name, `group-${folder >> 6}`, `package-${folder}`);
    await mkdir(path, { recursive: true });
    const count = Math.min(16, recipe.files - folder * 16);
    for (let file = 0; file < count; file += 1) {
      // Sizes vary from half to one and a half times the mean; a file larger than the pool repeats it.
      const size = Math.floor(mean * (0.5 + next()));
      const start = Math.floor(next() * Math.max(1, pool.length - size));
      const bytes = size <= pool.length ? pool.subarray(start, start + size) : Buffer.alloc(size, pool);
      await writeFile(join(path, `module_${file}.bin`), bytes);
    }
  }
}

/** What `FROM scratch` and COPY make of the folders; the second copy of `libraries` is what `chown -R` does to an image. */
export function bigDockerfile(note: string): string {
  const copies = recipes.map((recipe) => `COPY ${recipe.name} /opt/${recipe.name}/`);
  return [
    'FROM scratch',
    ...copies,
    'COPY --chown=1000:1000 libraries /opt/libraries/',
    `COPY ${note} /opt/note`,
    '',
  ].join('\n');
}

/**
 * Writes a build context of about 1.33GB under `directory` (which must not exist), with a Dockerfile whose image
 * takes about 2.06GB unpacked. The same bytes every time. Takes about half a minute.
 */
export async function makeBigContext(directory: string): Promise<void> {
  const next = random(20_261_125);
  const pool = makePool(next, 32 * 2 ** 20);
  for (const recipe of recipes) await writeLayer(directory, recipe, pool, next);
  await writeFile(join(directory, 'note-1'), 'first\n');
  await writeFile(join(directory, 'note-2'), 'second, and a little longer\n');
  await writeFile(join(directory, 'Dockerfile'), bigDockerfile('note-1'));
  await writeFile(join(directory, 'Dockerfile.changed'), bigDockerfile('note-2'));
}
