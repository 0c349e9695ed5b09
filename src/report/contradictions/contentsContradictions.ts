import type { ReportImage } from '../schema.ts';
import { wrong } from './wrong.ts';

type Profile = NonNullable<ReportImage['profile']>;
type Contents = NonNullable<Profile['contents']>;

/** What does not fit in what a report says of whose an image's bytes are. Linear in the report's length. */
export function contentsContradictions(profile: Profile): readonly string[] {
  const { contents, unpackedBytes } = profile;
  if (!contents) return [];
  return wrong([
    [ownedBytes(contents) === unpackedBytes, 'the bytes of its owners are not its size'],
    [wasteFits(contents), 'more of it is wasted than its waste comes to'],
    [contents.packages.every(packageFits), 'the parts of a package are not its bytes'],
    [
      contents.unowned.every(({ parts, bytes }) => partsFit(parts, bytes)),
      'the parts of what no package owns are not its bytes',
    ],
    [
      contents.lines.every(({ exclusiveBytes }) => exclusiveBytes <= unpackedBytes),
      'a line costs more than the whole image',
    ],
    [indicesFit(contents), 'it speaks of a package or a line that it does not have'],
    [layersFit(contents, profile), 'it speaks of a layer that it does not have'],
  ]);
}

function ownedBytes({ packages, unowned }: Contents): number {
  const owned = packages.reduce((sum, each) => sum + each.ownedBytes, 0);
  return unowned.reduce((sum, { bytes }) => sum + bytes, owned);
}

function wasteFits({ packages, unowned, waste }: Contents): boolean {
  const all = unowned.reduce((sum, { kind, bytes }) => sum + (kind === 'waste' ? bytes : 0), 0);
  return (
    packages.reduce((sum, { wastedBytes }) => sum + wastedBytes, 0) <= all &&
    waste.reduce((sum, { bytes }) => sum + bytes, 0) <= all
  );
}

function packageFits({ parts, ownedBytes, wastedBytes }: Contents['packages'][number]): boolean {
  const wasted = parts?.reduce((sum, part) => sum + (part.wastedBytes ?? 0), 0) ?? 0;
  return partsFit(parts, ownedBytes + wastedBytes) && wasted <= wastedBytes;
}

function partsFit(parts: Contents['unowned'][number]['parts'], whole: number): boolean {
  if (!parts) return true;
  const isPart = ({ bytes, wastedBytes = 0, byteCodeBytes = 0 }: (typeof parts)[number]) =>
    wastedBytes + byteCodeBytes <= bytes;
  return parts.every(isPart) && parts.reduce((sum, { bytes }) => sum + bytes, 0) === whole;
}

function indicesFit({ packages, lines, findings }: Contents): boolean {
  const isPackage = (index: number) => index < packages.length;
  return (
    packages.every(
      ({ requires, extras = [], reason }) =>
        requires.every(({ to }) => isPackage(to)) &&
        extras.every(({ to }) => to.every(isPackage)) &&
        (reason === null || !('via' in reason) || reason.via.every(isPackage)) &&
        (reason?.kind !== 'line' || reason.line < lines.length),
    ) &&
    lines.every(({ exclusive }) => exclusive.every(isPackage)) &&
    findings.every(
      ({ line, exclusive, ...each }) =>
        isPackage(each.package) && exclusive.every(isPackage) && line < lines.length,
    )
  );
}

function layersFit({ packages, waste }: Contents, { layers }: Profile): boolean {
  const known = new Set(layers.map(({ diffId }) => diffId));
  return (
    packages.every(({ diffId }) => diffId === null || known.has(diffId)) &&
    waste.every(({ diffId, hiddenBy }) => known.has(diffId) && known.has(hiddenBy))
  );
}
