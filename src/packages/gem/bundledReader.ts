import { facts } from '../text/facts.ts';
import { splitPath } from '../text/splitPath.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { parseGemspec } from './parseGemspec.ts';

const maxBytes = 2 ** 22;
/** A repository of several gems (Rails) has each in a folder of its own. */
const checkout = /(?:^|\/)bundler\/gems\/[^/]+-[0-9a-f]{7,40}\/(?:[^/]+\/)?[^/]+\.gemspec$/;

/**
 * Reads the specification of a gem that Bundler checked out of a git repository
 * (`HOME/bundler/gems/NAME-COMMIT/NAME.gemspec`): written by hand, so that its version may be computed, and unknown.
 */
export const bundledGemReader: Reader = {
  id: 'gem-bundled',
  version: 1,
  wants: ({ path }) => path.endsWith('.gemspec') && checkout.test(path),
  open: (file) => wholeFile(file, maxBytes, (bytes) => readSpec(bytes.toString('utf8'), file.path)),
};

function readSpec(text: string, key: string): FileFacts {
  const { name, version, requires } = parseGemspec(text);
  const { folder, name: file } = splitPath(key);
  return facts({
    packages: [
      {
        key,
        type: 'gem',
        name: name ?? file.slice(0, -'.gemspec'.length),
        version,
        requires: requires.map((one) => ({ anyOf: [one] })),
        provides: [],
      },
    ],
    claims: [{ key, folders: [folder] }],
  });
}
