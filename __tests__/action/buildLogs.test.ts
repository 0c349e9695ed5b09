import { expect, it } from '@jest/globals';
import { printUntrusted } from '../../src/action/buildLogs.ts';
import type { Core } from '../../src/action/core.ts';

it('prints no terminal control: a build could clear the log, or hide a line under another', () => {
  const lines: string[] = [];
  const core = { info: (line: string) => lines.push(line) } as unknown as Core;
  printUntrusted(core, 'one\u001b[2Jtwo\u0007\rthree \u001b]8;;http://evil\u0007link\u001b]8;;\u0007\n');
  expect(lines.slice(1, -1).join('\n')).toBe('onetwo\ufffd\nthree link');
});
