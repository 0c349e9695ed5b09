import { createHash } from 'node:crypto';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../image/support/imageWriter.ts';
import { type TarSpec, writeTar } from '../../image/support/tarWriter.ts';

const mebibyte = 2 ** 20;

/**
 * SHA-256 of a tar with one file `zeros` of so many MiB, as sha256sum says. Written down, because to hash gigabytes
 * would take most of the test's time.
 */
const zerosDiffIds = {
  48: 'sha256:b076d2d3d321c334a973af525fc261a1febadfe12ce61b4ba7f937dab645f465',
  1536: 'sha256:b6ac086492bbbb1c98a0fd7f3e9ebe4eba1037c6c06e62e4de4f0e92de37a387',
  3072: 'sha256:db5f38d1acef4f46724e5ae5e663518178602a439c7ab5c8b5fc1945672cf759',
} as const;

export type ZerosMiB = keyof typeof zerosDiffIds;

const zerosHeader = (size: ZerosMiB): Buffer => writeTar([{ name: 'zeros', size: size * mebibyte }], false);

/** An archive as old `docker save` wrote it, with one plain layer of one file of zeros: a hole on the disk. */
export function writeZerosArchive(path: string, size: ZerosMiB): void {
  const config = configOf(zerosDiffIds[size]);
  const layerBytes = 512 + size * mebibyte + 1024;
  const head = writeTar(
    [
      { name: 'c.json', data: config },
      { name: 'manifest.json', data: manifestOf('layer.tar') },
      { name: 'layer.tar', size: layerBytes },
    ],
    false,
  );
  writeFileSync(path, Buffer.concat([head, zerosHeader(size)]));
  truncateSync(path, head.length + layerBytes + 1024);
}

/** An OCI layout with the same layer as gzip: some MB that come to gigabytes. */
export function writeZerosLayout(directory: string, size: ZerosMiB): void {
  const step = 48;
  const zeros = gzipSync(Buffer.alloc(step * mebibyte));
  const members = Array<Buffer>(size / step).fill(zeros);
  const blob = Buffer.concat([gzipSync(zerosHeader(size)), ...members, gzipSync(Buffer.alloc(1024))]);
  writeLayout(directory, { blob, diffId: zerosDiffIds[size] });
}

/**
 * An OCI layout with one gzip layer of so many files of one byte, made block by block. Gives the layer's file, which
 * taken for an archive itself is one with too many entries.
 */
export function writeManyFilesLayout(directory: string, count: number): string {
  const hash = createHash('sha256');
  const members: Buffer[] = [];
  const add = (tar: Buffer): void => {
    hash.update(tar);
    members.push(gzipSync(tar, { level: 1 }));
  };
  const atOnce = 10_000;
  for (let from = 0; from < count; from += atOnce) add(manyFiles(from, Math.min(atOnce, count - from)));
  add(Buffer.alloc(1024));
  const blob = Buffer.concat(members);
  writeLayout(directory, { blob, diffId: `sha256:${hash.digest('hex')}` });
  return join(directory, 'blobs', 'sha256', digestOf(blob).slice('sha256:'.length));
}

/** Files `d<hundreds>/f<number>` of one byte each: a header and a block. */
function manyFiles(from: number, count: number): Buffer {
  const tar = Buffer.alloc(count * 1024);
  const plain = writeTar([{ name: '', size: 1 }], false);
  const plainSum = Number.parseInt(plain.toString('latin1', 148, 154), 8);
  for (let i = 0; i < count; i += 1) {
    const at = i * 1024;
    tar.set(plain, at);
    const name = Buffer.from(`d${Math.floor((from + i) / 100)}/f${from + i}`);
    tar.set(name, at);
    // Summed up from what differs: a million whole headers would take most of the test's time.
    const sum = name.reduce((total, byte) => total + byte, plainSum);
    tar.write(sum.toString(8).padStart(6, '0'), at + 148, 'latin1');
  }
  return tar;
}

/** An archive of an image of one plain layer with these entries, after those `around` it; see `layerName`. */
export function writeHostileArchive(
  path: string,
  layer: readonly TarSpec[],
  around: readonly TarSpec[] = [],
  /** The file of the archive that its manifest takes for the layer. */
  layerName = 'layer.tar',
): void {
  const tar = writeTar(layer);
  const archive = writeTar([
    ...around,
    { name: 'c.json', data: configOf(digestOf(tar)) },
    { name: 'layer.tar', data: tar },
    { name: 'manifest.json', data: manifestOf(layerName) },
  ]);
  writeFileSync(path, archive);
}

function writeLayout(directory: string, { blob, diffId }: { blob: Buffer; diffId: string }): void {
  const folder = join(directory, 'blobs', 'sha256');
  mkdirSync(folder, { recursive: true });
  const put = (data: Buffer) => {
    const digest = digestOf(data);
    writeFileSync(join(folder, digest.slice('sha256:'.length)), data);
    return { digest, size: data.length };
  };
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...put(blob) };
  const manifest = { schemaVersion: 2, config: put(configOf(diffId)), layers: [layer] };
  const index = { schemaVersion: 2, manifests: [put(Buffer.from(JSON.stringify(manifest)))] };
  writeFileSync(join(directory, 'index.json'), JSON.stringify(index));
  writeFileSync(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

function configOf(diffId: string): Buffer {
  const rootfs = { type: 'layers', diff_ids: [diffId] };
  return Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs }));
}

function manifestOf(layerName: string): Buffer {
  return Buffer.from(JSON.stringify([{ Config: 'c.json', RepoTags: [], Layers: [layerName] }]));
}
