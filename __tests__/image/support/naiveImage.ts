import type { TarSpec } from './tarWriter.ts';

/**
 * What an engine's unpacking would leave on disk, on plain maps from path to content. Slow, literal, and
 * written apart from the product's tree: no shared code, whole paths instead of nodes, and folders found by prefix.
 */
type Content =
  | { readonly type: 'dir'; layer: number }
  | {
      readonly type: 'file';
      readonly id: object;
      readonly size: number;
      readonly from: number;
      layer: number;
    }
  | { readonly type: 'link'; readonly target: string; layer: number }
  | { readonly type: 'other'; layer: number };

export class NaiveImage {
  readonly disk = new Map<string, Content>();

  apply(specs: readonly TarSpec[], layer: number): void {
    for (const spec of specs) this.#entry(spec, layer);
  }

  /** Bytes that layer `from` brought and that are still there, each file once. */
  liveBytes(from: number): number {
    const files = new Map<object, number>();
    for (const content of this.disk.values()) {
      if (content.type === 'file' && content.from === from) files.set(content.id, content.size);
    }
    return [...files.values()].reduce((sum, size) => sum + size, 0);
  }

  /** Names (sorted), bytes and layer of each file, sorted. */
  files(): string[] {
    const names = new Map<object, { paths: string[]; rest: string }>();
    for (const [path, content] of this.disk) {
      if (content.type !== 'file') continue;
      const file = names.get(content.id) ?? { paths: [], rest: `${content.size} ${content.from}` };
      file.paths.push(path);
      names.set(content.id, file);
    }
    return [...names.values()].map(({ paths, rest }) => `${paths.sort().join()} ${rest}`).sort();
  }

  #entry(spec: TarSpec, layer: number): void {
    const path = spec.name.replace(/\/$/, '');
    const cut = path.lastIndexOf('/');
    const name = path.slice(cut + 1);
    const parent = path.slice(0, Math.max(cut, 0));
    if (name.startsWith('.wh.')) {
      const folder = this.#resolve(parent, null);
      if (folder === null) return;
      const opaque = name === '.wh..wh..opq';
      this.#hide(opaque ? folder : join(folder, name.slice(4)), layer, opaque);
      return;
    }
    const folder = this.#resolve(parent, layer) ?? '';
    const at = join(folder, name);
    const before = this.disk.get(at);
    if (spec.type === '5') {
      if (before?.type === 'dir') before.layer = layer;
      else this.#replace(at, { type: 'dir', layer });
    } else if (spec.type === '1') this.#hardLink(at, spec.link ?? '', layer);
    else if (spec.type === '2') this.#replace(at, { type: 'link', target: spec.link ?? '', layer });
    else if (spec.type === '3') this.#replace(at, { type: 'other', layer });
    else this.#replace(at, { type: 'file', id: {}, size: spec.data?.length ?? 0, from: layer, layer });
  }

  #hardLink(at: string, target: string, layer: number): void {
    const cut = target.lastIndexOf('/');
    const folder = this.#resolve(target.slice(0, Math.max(cut, 0)), null);
    const place = folder === null ? null : join(folder, target.slice(cut + 1));
    const content = place === null ? undefined : this.disk.get(place);
    if (content !== undefined && place === at) content.layer = layer;
    else if (content === undefined || content.type === 'dir') this.#replace(at, { type: 'other', layer });
    else this.#replace(at, { ...content, layer });
  }

  #replace(at: string, content: Content): void {
    for (const path of [...this.disk.keys()])
      if (path === at || path.startsWith(`${at}/`)) this.disk.delete(path);
    this.disk.set(at, content);
  }

  #hide(at: string, layer: number, keep: boolean): void {
    const inside = (path: string) => at === '' || path.startsWith(`${at}/`);
    const doomed = [...this.disk.keys()]
      .filter((path) => inside(path) || (!keep && path === at))
      .sort()
      .reverse();
    for (const path of doomed) {
      const used = [...this.disk.keys()].some((other) => other.startsWith(`${path}/`));
      if (!used && this.disk.get(path)?.layer !== layer) this.disk.delete(path);
    }
  }

  /** Makes each folder of a path, in place of whatever else is there. */
  #asWritten(path: string, layer: number): string {
    const parts = path.split('/');
    for (let count = 1; count <= parts.length; count += 1) {
      const at = parts.slice(0, count).join('/');
      if (this.disk.get(at)?.type !== 'dir') this.#replace(at, { type: 'dir', layer });
    }
    return path;
  }

  /** The real path of a folder; made in `layer`'s name where it is missing, or null where `layer` is. */
  #resolve(path: string, layer: number | null): string | null {
    let rest = path === '' ? [] : path.split('/');
    let at = '';
    let links = 0;
    while (rest.length > 0) {
      const part = rest.shift() ?? '';
      if (part === '' || part === '.') continue;
      if (part === '..') {
        at = at.slice(0, Math.max(at.lastIndexOf('/'), 0));
        continue;
      }
      const next = join(at, part);
      const content = this.disk.get(next);
      if (content?.type === 'dir') at = next;
      else if (content?.type === 'link' && content.target !== '') {
        links += 1;
        if (links > 255) return layer === null ? null : this.#asWritten(path, layer);
        if (content.target.startsWith('/')) at = '';
        rest = [...content.target.split('/'), ...rest];
      } else if (layer === null) return null;
      else {
        this.#replace(next, { type: 'dir', layer });
        at = next;
      }
    }
    return at;
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
