/** One entry to write; see `writeTar`. Names and targets are Latin-1 (one character per byte). */
export interface TarSpec {
  readonly name: string;
  /** `0` file, `1` hard link, `2` symbolic link, `5` folder, `3` device, …; `0` unless said otherwise. */
  readonly type?: string;
  readonly data?: Uint8Array;
  readonly link?: string;
  /** How a name is stored that does not fit 100 bytes, or always: PAX record, GNU long name, ustar prefix. */
  readonly naming?: 'pax' | 'gnu' | 'prefix';
  /** More PAX records, as they are. */
  readonly pax?: Readonly<Record<string, string>>;
  /** The size field in base-256. */
  readonly base256?: boolean;
  /** The checksum over signed bytes, as old tars wrote it. */
  readonly signed?: boolean;
  /** Bytes to put over the finished header at an offset, before the checksum. */
  readonly patch?: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  /** The size to announce where it is not the data's. */
  readonly size?: number;
}

const block = 512;

/** A tar with these entries and, unless told not to, its end mark. */
export function writeTar(specs: readonly TarSpec[], end = true): Buffer {
  return Buffer.concat([...specs.flatMap(writeEntry), Buffer.alloc(end ? 2 * block : 0)]);
}

function writeEntry(spec: TarSpec): Buffer[] {
  const naming = spec.naming ?? (spec.name.length > 100 || (spec.link ?? '').length > 100 ? 'pax' : null);
  const pax: Record<string, string> = { ...spec.pax };
  const before: Buffer[] = [];
  let name = spec.name;
  let link = spec.link ?? '';
  let prefix = '';
  if (naming === 'pax') {
    pax.path = name;
    if (link !== '') pax.linkpath = link;
    name = 'short';
    link = link === '' ? '' : 'short';
  } else if (naming === 'gnu') {
    before.push(...meta('L', Buffer.from(`${name}\0`, 'latin1')));
    if (link !== '') before.push(...meta('K', Buffer.from(`${link}\0`, 'latin1')));
    name = name.slice(0, 100);
    link = link.slice(0, 100);
  } else if (naming === 'prefix') {
    const cut = name.lastIndexOf('/');
    prefix = name.slice(0, cut);
    name = name.slice(cut + 1);
  }
  if (Object.keys(pax).length > 0) before.unshift(...meta('x', paxData(pax)));
  const data = Buffer.from(spec.data ?? []);
  return [...before, header(spec, name, link, prefix, data.length), ...padded(data)];
}

/** PAX records: each starts with its own length in bytes, that number included. */
export function paxData(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
    return `${length}${rest}`;
  });
  return Buffer.from(lines.join(''), 'latin1');
}

/** A metadata entry (long name, PAX header) with its data. */
export function meta(type: string, data: Buffer): Buffer[] {
  return [header({ name: 'meta', type }, 'meta', '', '', data.length), ...padded(data)];
}

function padded(data: Buffer): Buffer[] {
  return [data, Buffer.alloc((block - (data.length % block)) % block)];
}

function header(spec: TarSpec, name: string, link: string, prefix: string, length: number): Buffer {
  const head = Buffer.alloc(block);
  head.write(name, 0, 100, 'latin1');
  head.write('0000644\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  const size = spec.size ?? length;
  if (spec.base256) {
    head.writeUInt8(0x80, 124);
    head.writeBigUInt64BE(BigInt(size), 128);
  } else head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write(spec.type ?? '0', 156, 1, 'latin1');
  head.write(link, 157, 100, 'latin1');
  head.write(spec.type === 'S' || spec.naming === 'gnu' ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1');
  head.write(prefix, 345, 155, 'latin1');
  for (const { at, bytes } of spec.patch ?? []) head.set(bytes, at);
  return withChecksum(head, spec.signed ?? false);
}

/** Writes the checksum into a header. */
export function withChecksum(head: Buffer, signed: boolean): Buffer {
  head.fill(0x20, 148, 156);
  let sum = 0;
  for (let i = 0; i < block; i += 1) sum += signed ? head.readInt8(i) : head.readUInt8(i);
  head.write(`${Math.max(0, sum).toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}
