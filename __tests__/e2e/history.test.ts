// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { imageRecipe, parseDockerfile } from '../../src/dockerfile/index.ts';
import { withEngine } from './support/engines.ts';

const text = [
  'ARG WHERE=/one',
  'FROM scratch AS base',
  'ONBUILD COPY b /triggered',
  'ARG WHERE',
  'COPY a ${WHERE}/',
  'FROM scratch AS elsewhere',
  'COPY b /b',
  'FROM base',
  'ENV A=1 \\',
  '  # two in one instruction',
  '  B=2',
  'LABEL a=b c=d',
  'WORKDIR /work',
  'COPY --from=elsewhere /b .',
  'ADD <<one <<two /two/',
  '1',
  'one',
  'FROM 2',
  'two',
  'expose 80 443',
  'USER 1000',
  'VOLUME ["/v"]',
  'STOPSIGNAL SIGTERM',
  'SHELL ["/bin/sh", "-c"]',
  'HEALTHCHECK CMD curl -f http://localhost/ || exit 1',
  'ENTRYPOINT ["/b"]',
  'CMD ["x"]',
].join('\n');

it('the instructions of an image are its history, entry by entry', async () => {
  const root = mkdtempSync(join(tmpdir(), 'size-gate-history-'));
  try {
    for (const [name, content] of [
      ['a', '1'],
      ['b', '2'],
      ['Dockerfile', text],
    ] as const)
      writeFileSync(join(root, name), content);
    const history = await withEngine('classic', async ({ env, builder }) => {
      const run = (...args: string[]) => execFileSync('docker', args, { cwd: root, env, encoding: 'utf8' });
      run('buildx', 'build', '--builder', builder, '--quiet', '--load', '--iidfile', 'id', '.');
      const id = readFileSync(join(root, 'id'), 'utf8');
      const lines = run('history', '--no-trunc', '--format', '{{.CreatedBy}}', id);
      run('image', 'rm', '--force', id);
      return lines.trim().split('\n').reverse();
    });
    const keywords = imageRecipe(parseDockerfile(text, 'Dockerfile')).instructions.map(
      ({ keyword }) => keyword,
    );
    expect(history.map((entry) => entry.split(' ')[0])).toEqual(keywords);
    expect(keywords).toHaveLength(16);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 300_000);
