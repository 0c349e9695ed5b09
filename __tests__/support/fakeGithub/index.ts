import { type FakeGithub, type FakeOptions, startFakeGithub as start } from '../../../demo/github/index.ts';
import { example } from './openApi.ts';

export {
  type Control,
  type Exchange,
  type FakeArtifact,
  type FakeGithub,
  type FakeOptions,
  type FakeState,
  type Fault,
  initialState,
  type Rule,
  sha,
  tokens,
} from '../../../demo/github/index.ts';

/** The stand-in for GitHub whose answers have every property that GitHub's own description gives them. */
export function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  return start({ example, ...options });
}
