import { describe, expect, it } from '@jest/globals';
import { placeLines } from '../../src/dockerfile/index.ts';
import { readScript } from '../../src/reasons/shell/readScript.ts';
import { unknownText } from '../../src/reasons/shell/types.ts';

const commands = (text: string, values: Record<string, string | null> = {}) =>
  readScript(placeLines(text.split('\n'), 1), '/app', (name) => values[name]).map(
    ({ words, folder }) =>
      `${words[0]?.line} ${folder === '/app' ? '' : `(${folder}) `}${words.map(({ text }) => text.replaceAll(unknownText, '*')).join(' ')}`,
  );

describe('readScript', () => {
  it.each<[string, string, string[]]>([
    ['lists', 'a 1 && b 2 || c;d | e & f', ['1 a 1', '1 b 2', '1 c', '1 d', '1 e', '1 f']],
    ['quotes', `pip install "a b" 'c;d' e\\ f "g\\"h"`, ['1 pip install a b c;d e f g"h']],
    ['line breaks and comments', 'a # b\n# c\n  d "x\ny"\ne', ['1 a', '3 d x\ny', '5 e']],
    ['escaped line breaks', 'a \\\n  b\nc', ['1 a b', '3 c']],
    ['redirections', 'a > /dev/null 2>&1 b <c; d>>e', ['1 a b', '1 d']],
    ['substitutions', `a $(b; c) \`d\` "$(e "f")" \${G:-h i}`, ['1 a * * * *']],
    ['variables', `A=1; B="$A 2" c $B \${A}; d "$A" $U $K`, ['1 c  1', '1 d 1  *']],
    ['folders', 'cd /x && a; (cd y; b); c; cd ..; d', ['1 (/x) a', '1 (/x/y) b', '1 (/x) c', '1 (/) d']],
    [
      'tests that are known',
      'if [ "$K1" = x ]; then a; elif [ $K1 != y ]; then b; else c; fi; d',
      ['1 b', '1 d'],
    ].map((each) => each) as [string, string, string[]],
    ['a test that is not', 'if grep x y; then a; else b; fi', ['1 grep x y', '1 a', '1 b']],
    ['short tests', '[ -z "$U" ] && a; [ -n "$U" ] && b && c; [ x = x ] || d; ! [ x = x ] && e', ['1 a']],
    ['groups', '[ x = y ] && { a; b; } && z; { c; }', ['1 c']],
    ['loops', 'for i in a b; do c $i; done; while d; do e; done', ['1 c *', '1 d', '1 e']],
    ['cases', 'case "$U" in x|y) a;; *) b ;; esac; c', ['1 a', '1 b', '1 c']],
    ['here documents', 'cat <<EOF > f\na; b\nEOF\nc', ['1 cat', '4 c']],
  ])('reads %s', (_, text, expected) => {
    expect(commands(text, { K: null, K1: 'z' }).filter((each) => !/ (\[|test) /.test(each))).toEqual(
      expected,
    );
  });
});
