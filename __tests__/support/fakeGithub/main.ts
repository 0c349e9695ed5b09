import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FakeState, startFakeGithub } from './index.ts';

// node __tests__/support/fakeGithub/main.ts [--port 0] [--state FILE] [--mode gitea] [--base-path /api/v3]
//
// Prints its address on one line, and writes what it knows to FILE after each request. Ends with a signal.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    state: { type: 'string' },
    mode: { type: 'string', default: 'github' },
    'base-path': { type: 'string' },
  },
});

const write = (state: FakeState) => {
  if (values.state !== undefined) writeFileSync(values.state, `${JSON.stringify(state, null, 2)}\n`);
};
const fake = await startFakeGithub({
  port: Number(values.port),
  mode: values.mode === 'gitea' ? 'gitea' : 'github',
  ...(values['base-path'] === undefined ? {} : { basePath: values['base-path'] }),
  onChange: write,
});
write(fake.state);
console.log(fake.apiUrl);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void fake.close().then(() => process.exit(0)));
