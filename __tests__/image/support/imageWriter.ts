import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type TarSpec, writeTar } from './tarWriter.ts';
import { storeZstd } from './zstdWriter.ts';

/** An image to write: its layers' entries, base layer first. */
export interface ImageSpec {
  readonly layers: readonly (readonly TarSpec[])[];
  readonly history?: readonly { created_by?: string; comment?: string; empty_layer?: boolean }[];
  readonly architecture?: string;
  readonly tags?: readonly string[];
}

export type Packing = 'tar' | 'gzip' | 'gzip-members' | 'zstd' | 'zstd-frames';

/** Files by path, in the order in which an archive holds them. */
export type Files = Map<string, Buffer>;

export function digestOf(data: Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** Compresses a layer in one of the ways that are met. */
export function pack(tar: Buffer, packing: Packing): Buffer {
  const half = Math.floor(tar.length / 2);
  if (packing === 'gzip') return gzipSync(tar);
  if (packing === 'gzip-members')
    return Buffer.concat([gzipSync(tar.subarray(0, half)), gzipSync(tar.subarray(half))]);
  if (packing === 'zstd') return storeZstd(tar);
  if (packing === 'zstd-frames')
    return Buffer.concat([storeZstd(tar.subarray(0, half)), storeZstd(tar.subarray(half))]);
  return tar;
}

export function configOf(image: ImageSpec): Buffer {
  return Buffer.from(
    JSON.stringify({
      architecture: image.architecture ?? 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: image.layers.map((layer) => digestOf(writeTar(layer))) },
      history:
        image.history ?? image.layers.map((_, i) => ({ created_by: `RUN /bin/sh -c step ${i} # buildkit` })),
    }),
  );
}

const mediaTypes: Readonly<Record<Packing, string>> = {
  tar: 'application/vnd.oci.image.layer.v1.tar',
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  'gzip-members': 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  'zstd-frames': 'application/vnd.oci.image.layer.v1.tar+zstd',
};

/** An OCI layout with these images; `nested` puts an index with attestations in between, as BuildKit does. */
export function ociFiles(images: readonly ImageSpec[], packing: Packing = 'gzip', nested = false): Files {
  const files: Files = new Map([['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')]]);
  const manifests = images.flatMap((image) => {
    const own = descriptorOf(
      files,
      manifestOf(files, image, packing),
      'application/vnd.oci.image.manifest.v1+json',
    );
    const named = {
      ...own,
      platform: { os: 'linux', architecture: image.architecture ?? 'amd64' },
      annotations: { 'io.containerd.image.name': image.tags?.[0] ?? 'test:1' },
    };
    return nested ? [named, attestation(files, own.digest)] : [named];
  });
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
  if (!nested) files.set('index.json', json(index));
  else {
    const inner = descriptorOf(files, json(index), 'application/vnd.oci.image.index.v1+json');
    files.set('index.json', json({ schemaVersion: 2, manifests: [inner] }));
  }
  return files;
}

function manifestOf(files: Files, image: ImageSpec, packing: Packing): Buffer {
  const layers = image.layers.map((layer) =>
    descriptorOf(files, pack(writeTar(layer), packing), mediaTypes[packing]),
  );
  const config = descriptorOf(files, configOf(image), 'application/vnd.oci.image.config.v1+json');
  return json({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers });
}

function attestation(files: Files, digest: string) {
  const statement = descriptorOf(
    files,
    json({ _type: 'https://in-toto.io/Statement/v0.1' }),
    'application/vnd.in-toto+json',
  );
  const config = descriptorOf(
    files,
    json({
      architecture: 'unknown',
      os: 'unknown',
      rootfs: { type: 'layers', diff_ids: [statement.digest] },
    }),
    'application/vnd.oci.image.config.v1+json',
  );
  const manifest = json({ schemaVersion: 2, config, layers: [statement] });
  return {
    ...descriptorOf(files, manifest, 'application/vnd.oci.image.manifest.v1+json'),
    annotations: {
      'vnd.docker.reference.digest': digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: { architecture: 'unknown', os: 'unknown' },
  };
}

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function descriptorOf(files: Files, data: Buffer, mediaType: string) {
  const digest = digestOf(data);
  files.set(`blobs/sha256/${digest.slice(7)}`, data);
  return { mediaType, digest, size: data.length };
}

/** What `docker save` wrote before version 25: a folder per layer, later copies of a layer as symbolic links. */
export function oldDockerEntries(images: readonly ImageSpec[], link: '1' | '2' = '2'): TarSpec[] {
  const specs: TarSpec[] = [];
  const places = new Map<string, string>();
  const manifest = images.map((image, n) => {
    const layers = image.layers.map((layer, i) => {
      const tar = writeTar(layer);
      const id = createHash('sha256').update(`${n} ${i}`).digest('hex');
      specs.push(
        { name: `${id}/`, type: '5' },
        { name: `${id}/VERSION`, data: Buffer.from('1.0') },
        { name: `${id}/json`, data: json({ id }) },
      );
      const before = places.get(digestOf(tar));
      const path = `${id}/layer.tar`;
      if (before === undefined) specs.push({ name: path, data: tar });
      else specs.push({ name: path, type: link, link: link === '2' ? `../${before}` : before });
      if (before === undefined) places.set(digestOf(tar), path);
      return path;
    });
    const config = configOf(image);
    const name = `${digestOf(config).slice(7)}.json`;
    specs.push({ name, data: config });
    return { Config: name, RepoTags: image.tags ?? ['test:1'], Layers: layers };
  });
  specs.push({ name: 'manifest.json', data: json(manifest) }, { name: 'repositories', data: json({}) });
  return specs;
}

/** What `docker save` writes since version 25: an OCI layout with `manifest.json` beside it. */
export function newDockerFiles(images: readonly ImageSpec[], packing: Packing = 'tar'): Files {
  const files = ociFiles(images, packing);
  const manifest = images.map((image) => ({
    Config: `blobs/sha256/${digestOf(configOf(image)).slice(7)}`,
    RepoTags: image.tags ?? ['test:1'],
    Layers: image.layers.map((layer) => `blobs/sha256/${digestOf(pack(writeTar(layer), packing)).slice(7)}`),
  }));
  return files.set('manifest.json', json(manifest));
}

/** Files as an archive. */
export function asTar(files: Files): Buffer {
  return writeTar([...files].map(([name, data]) => ({ name, data })));
}

/** Files as a folder. */
export async function asFolder(files: Files, directory: string): Promise<void> {
  for (const [name, data] of files) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), data);
  }
}
