import { eachLine } from '../text/eachLine.ts';
import { PathMaker } from '../text/pathMaker.ts';
import { ProblemList } from '../text/problemList.ts';
import type { Claim, FileFacts, PackageFacts } from '../types.ts';

/** A package while its lines are read. */
interface Open {
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly paths: string[];
  /** The folder that the next files are in, with its slash; empty for the root. */
  folder: string;
}

/**
 * The packages of an installed database: lines of one letter, a colon and a value, an empty line after each package
 * (apk-tools, `src/package.c` and `src/database.c`; Alpine's wiki, "Apk spec"). `P` name, `V` version, `D` what it
 * needs, `p` what it provides, `F` a folder, `R` a file in the last folder. `folder` is where the database is.
 */
export function readInstalled(text: string, folder: string): FileFacts {
  const problems = new ProblemList();
  const maker = new PathMaker();
  const packages: PackageFacts[] = [];
  const claims: Claim[] = [];
  let open: Open | null = null;
  const close = () => {
    const found = open === null ? null : packageOf(open, folder);
    if (found !== null && open !== null) {
      packages.push(found);
      claims.push({ key: found.key, paths: open.paths });
    } else if (open !== null) problems.add('a package without a name', open.line);
    open = null;
  };
  eachLine(text, (line, number) => {
    if (line === '') {
      close();
      return;
    }
    open ??= { line: number, fields: new Map(), paths: [], folder: '' };
    if (!addLine(open, line, maker)) problems.add('not a line of an installed database', number);
  });
  close();
  if (maker.dropped > 0) problems.add(`${maker.dropped} paths are too long or too many`);
  return { packages, claims, problems: problems.all() };
}

/** False where the line is no letter, colon and value. */
function addLine(open: Open, line: string, maker: PathMaker): boolean {
  if (line[1] !== ':') return false;
  const value = line.slice(2);
  const letter = line[0] ?? '';
  if (letter === 'F') open.folder = value === '' ? '' : `${value}/`;
  else if (letter === 'R') {
    const path = maker.path(open.folder, value);
    if (path !== null) open.paths.push(path);
  } else if ('PVDp'.includes(letter)) open.fields.set(letter, value);
  return true;
}

function packageOf({ fields }: Open, folder: string): PackageFacts | null {
  const name = fields.get('P');
  if (name === undefined || name === '') return null;
  return {
    key: `${folder}#${name}`,
    type: 'apk',
    name,
    version: fields.get('V') || null,
    requires: names(fields.get('D')).map((asked) => ({ anyOf: [asked] })),
    provides: names(fields.get('p')),
  };
}

/**
 * The names of a list like `busybox>=1.36 so:libc.musl-x86_64.so.1 !uclibc cmd:sh=1.2-r0 curl@edge`, without versions
 * and repository tags. What begins with `!` must not be there (apk-world(5)).
 */
function names(field: string | undefined): string[] {
  return (field ?? '')
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith('!'))
    .map((word) => /^[^<>=~@]*/.exec(word)?.[0] ?? '')
    .filter((name) => name !== '');
}
