import { describe, expect, it } from '@jest/globals';
import { commentKey, type GateIdentity, statusPrefix } from '../../src/action/commentKey.ts';

const key = (more: Partial<GateIdentity> = {}) =>
  commentKey({ commentKey: '', workingDirectory: '', configFile: '', services: [], ...more });

describe('commentKey', () => {
  it('is empty for the one gate of a repository, however its folder is written', () => {
    expect([key(), key({ workingDirectory: '.' }), key({ workingDirectory: './' })]).toEqual(['', '', '']);
  });

  it('parts two projects, two configurations, and the jobs of a matrix over services', () => {
    const keys = [
      key(),
      key({ workingDirectory: 'examples/shop' }),
      key({ workingDirectory: 'examples/bank' }),
      key({ configFile: 'images.yml' }),
      key({ services: ['api'] }),
      key({ services: ['client'] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not depend on how the same is written', () => {
    expect(key({ workingDirectory: './shop/' })).toBe(key({ workingDirectory: 'shop' }));
    expect(key({ services: ['b', 'a'] })).toBe(key({ services: ['a', 'b'] }));
  });

  it('is what the user says, where they say it', () => {
    expect(key({ commentKey: 'linux', workingDirectory: 'shop', services: ['a'] })).toBe('linux');
  });

  it('stays short: it is part of the comment', () => {
    const services = Array.from({ length: 500 }, (_, index) => `service-${index}`);
    expect(key({ services })).toMatch(/^[0-9a-f]{64}$/);
    expect(key({ commentKey: 'x'.repeat(65_536) })).toMatch(/^[0-9a-f]{64}$/);
  });
});

it.each([
  ['', '', 'size-gate'],
  ['', './shop', 'size-gate/shop'],
  ['linux', 'shop', 'size-gate/linux'],
])('statusPrefix(%j, %j)', (named, folder, expected) => {
  expect(statusPrefix(named, folder)).toBe(expected);
});
