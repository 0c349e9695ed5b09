import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import { latin1Path } from '../text/latin1Path.ts';
import type { Claim, FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { type Gemspec, parseGemspec } from './parseGemspec.ts';
import { type SpecPlace, specPlace, within } from './specFile.ts';

const maxBytes = 2 ** 22;

/** Reads `specifications/*.gemspec` of a folder of Ruby gems, those that come with Ruby (`default/`) included. */
export const gemReader: Reader = {
  id: 'gem-specification',
  version: 1,
  wants: ({ path }) => path.endsWith('.gemspec') && specPlace(path) !== null,
  open: (file) => {
    const place = specPlace(file.path);
    if (place === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readGem(bytes.toString('utf8'), file.path, place));
  },
};

function readGem(text: string, key: string, place: SpecPlace): FileFacts {
  const gem = parseGemspec(text);
  const problems =
    gem.name === null ? [{ message: "no name in the specification: the file's name is taken" }] : [];
  const named = namedBy(place.fullName);
  return facts({
    packages: [
      {
        key,
        type: 'gem',
        name: gem.name ?? named.name,
        version: gem.version ?? named.version,
        requires: gem.requires.map((name) => ({ anyOf: [name] })),
        provides: [],
      },
    ],
    claims: [claim(key, place, gem)],
    problems,
  });
}

/** `rails-7.1.2` and `google-protobuf-3.25.1-x86_64-linux`: the version is what begins with a digit after a hyphen. */
function namedBy(fullName: string): { readonly name: string; readonly version: string | null } {
  const found = /^([^/]*?)-(\d[^-]*)(?:-|$)/.exec(fullName);
  return { name: found?.[1] ?? fullName, version: found?.[2] ?? null };
}

/** A gem's folders and files (RubyGems: `Gem.ensure_subdirectories`), and its programs in `bin`. */
function claim(key: string, { home, fullName, isDefault }: SpecPlace, gem: Gemspec): Claim {
  const folders = ['gems', 'doc'].map((kind) => within(home, `${kind}/${fullName}`));
  const paths = [
    key,
    ...[`build_info/${fullName}.info`, `cache/${fullName}.gem`].map((path) => within(home, path)),
    ...(gem.name === null ? [] : [within(home, `plugins/${latin1Path(gem.name)}_plugin.rb`)]),
    ...gem.executables.flatMap((program) => programs(home, latin1Path(program))),
    ...(isDefault ? standardFiles(home, gem.files) : []),
  ];
  return { key, folders, paths };
}

function programs(home: string, program: string): string[] {
  const prefix = /^(.*)\/lib\/ruby\/gems\/[^/]+$/.exec(home)?.[1];
  // Debian's gem puts programs there (rubygems-integration: `operating_system.rb`).
  const folder = prefix ?? (home.startsWith('var/lib/gems/') ? 'usr/local' : home);
  const path = joinPath(folder, `bin/${program}`);
  return path === null ? [] : [path];
}

/** `lib/json.rb` of a gem that comes with Ruby is `usr/lib/ruby/3.1.0/json.rb`. */
function standardFiles(home: string, files: readonly string[]): string[] {
  const found = /^(.*\/lib\/ruby|lib\/ruby)\/gems\/([^/]+)$/.exec(home);
  if (found === null) return [];
  const library = `${found[1]}/${found[2]}`;
  return files.flatMap((file) =>
    file.startsWith('lib/') ? (joinPath(library, latin1Path(file.slice('lib/'.length))) ?? []) : [],
  );
}
