import { json } from './answers.ts';
import type { Answer, FakeGithub, FakeState, Rule } from './types.ts';

/** What a test of another process may ask for, as JSON, by `POST /_control`. */
export interface Control {
  /** Values of the state to replace. */
  readonly set?: Partial<FakeState>;
  readonly rules?: readonly Rule[];
  readonly clearRules?: boolean;
}

/** Does what is asked, and answers with the state and all requests so far. */
export function control(fake: FakeGithub, text: string): Answer {
  const asked = JSON.parse(text === '' ? '{}' : text) as Control;
  Object.assign(fake.state, asked.set);
  if (asked.clearRules === true) fake.clearRules();
  for (const rule of asked.rules ?? []) fake.rule(rule);
  return json(200, { state: fake.state, exchanges: fake.exchanges });
}
