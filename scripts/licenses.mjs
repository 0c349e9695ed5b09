/** Collects the licences of the packages whose code is in the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const licenseFile = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/**
 * One text with name, version, licence and its whole wording for every package that esbuild's metafiles show in an
 * output. Throws where a package names no licence at all: that must be looked at before it is shipped.
 */
export function collectLicenses(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const folders = new Set(outputs.flatMap((output) => bundledFolders(output)));
  const sections = [...folders].sort().map(section);
  return `The bundles in this folder contain code of these packages.\n\n${sections.join('\n')}`;
}

function bundledFolders(output) {
  return Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => packageFolder(path) ?? []);
}

/** The package that a file belongs to: what follows the last `node_modules/`, with its scope. */
function packageFolder(path) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function section(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const kind = license ?? licenses?.map(({ type }) => type).join(' OR ');
  if (!kind) throw new Error(`${name}@${version} names no licence`);
  const texts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => licenseFile.test(file))
        .sort()
    : [];
  const wording = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return `${'='.repeat(80)}\n${name} ${version} (${kind})\n${'='.repeat(80)}\n${wording || 'No wording is in the package.'}\n`;
}
