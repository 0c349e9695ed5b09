import { pipLine } from './pipLine.ts';
import { type FileLine, mostLines, type ReadFile } from './types.ts';

/**
 * Reads a setup.cfg: `name`, `install_requires` and `options.extras_require`. Source: setuptools, "Configuring
 * setuptools using setup.cfg files"; Python's configparser.
 */
export function readSetupCfg(text: string): ReadFile {
  const lines: FileLine[] = [];
  const includes: { path: string; list: string | null }[] = [];
  let name: string | null = null;
  for (const { section, key, value, line } of entries(text)) {
    if (section === 'metadata' && key === 'name' && value !== '') name ??= value;
    const list = listOf(section, key);
    if (list === undefined || lines.length >= mostLines) continue;
    if (value.startsWith('file:'))
      includes.push(
        ...value
          .slice(5)
          .split(',')
          .map((path) => ({ path: path.trim(), list })),
      );
    else {
      const asked = pipLine(value, line, list);
      if (asked !== null) lines.push(asked);
    }
  }
  return { name, lines, problems: [], includes };
}

function listOf(section: string, key: string): string | null | undefined {
  if (section === 'options' && key === 'install_requires') return null;
  return section === 'options.extras_require' ? `extra:${key}` : undefined;
}

interface Entry {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** One for each line of a value; what is indented goes on. */
function* entries(text: string): Generator<Entry> {
  let section = '';
  let key = '';
  for (const [at, raw] of text.split('\n').entries()) {
    const bare = raw.trim();
    if (bare === '' || /^[#;]/.test(bare)) continue;
    const line = at + 1;
    if (/^\s/.test(raw) && key !== '') yield { section, key, value: bare, line };
    else if (bare.startsWith('[')) {
      section = bare.slice(1, bare.indexOf(']') === -1 ? undefined : bare.indexOf(']')).trim();
      key = '';
    } else {
      const at = bare.search(/[=:]/);
      key = (at === -1 ? bare : bare.slice(0, at)).trim().toLowerCase();
      const value = at === -1 ? '' : bare.slice(at + 1).trim();
      if (value !== '') yield { section, key, value, line };
    }
  }
}
