import { describe, expect, it } from '@jest/globals';
import { engineSource, ownMirror, parseTargets } from '../../demo/engine/aptSources.ts';
import { parseOsRelease } from '../../demo/engine/osRelease.ts';

const bookworm = { id: 'debian', codename: 'bookworm' };
const indexes = [
  'http://third.example/apt/|bookworm|Third Party|main',
  'http://mirror.example/debian-security/|bookworm-security|Debian|main',
  'http://mirror.example/debian/|bookworm-updates|Debian|main',
  'http://mirror.example/debian/|bookworm|Debian|contrib',
  'http://mirror.example/debian/|bookworm|Debian|main',
  'a line of another shape',
].join('\n');

describe('the sources of the private engine', () => {
  it('takes the mirror of the own suite, not that of updates, security or a third party', () => {
    expect(ownMirror(parseTargets(indexes), bookworm)).toBe('http://mirror.example/debian/');
  });

  it('knows no mirror where apt names none', () => {
    expect(ownMirror(parseTargets(''), bookworm)).toBeNull();
  });

  it('adds a newer suite on Debian', () => {
    expect(engineSource(bookworm, 'http://mirror.example/debian/')).toBe(
      'deb http://mirror.example/debian/ forky main',
    );
  });

  it.each([
    ['Ubuntu, which updates its engine', { id: 'ubuntu', codename: 'noble' }],
    ['a Debian that is the newer suite', { id: 'debian', codename: 'forky' }],
  ])('adds none on %s', (_, system) => {
    expect(engineSource(system, 'http://mirror.example/')).toBeNull();
  });
});

describe('parseOsRelease', () => {
  it('reads quoted and bare values', () => {
    const text = 'PRETTY_NAME="Debian"\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nID=debian\n';
    expect(parseOsRelease(text)).toEqual(bookworm);
    expect(parseOsRelease('ID=\'ubuntu\'\nVERSION_CODENAME="noble"\n')).toEqual({
      id: 'ubuntu',
      codename: 'noble',
    });
  });

  it('gives empty names where there are none', () => {
    expect(parseOsRelease('ID_LIKE=debian\n')).toEqual({ id: '', codename: '' });
  });
});
