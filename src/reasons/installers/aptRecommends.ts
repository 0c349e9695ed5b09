import type { ReadArguments, ReadFlag } from './readArguments.ts';

/** What apt takes for no (apt-pkg/contrib/strutl.cc, `StringToBool`). */
const no = /^(?:0+|no|false|without|off|disable)$/i;

/**
 * Whether a command line of apt installs what packages recommend: it does, unless the last word on it says no, by
 * `--no-install-recommends`, by `--install-recommends=no`, by `-o APT::Install-Recommends=false`, or by aptitude's
 * `-R` and `--without-recommends`. What a file in `/etc/apt` says is not known. Source: apt-get(8), aptitude(8).
 */
export function aptRecommends({ flags }: ReadArguments): boolean {
  return flags.reduce((before, flag) => saysOf(flag) ?? before, true);
}

function saysOf({ name, value }: ReadFlag): boolean | null {
  const text = value?.text ?? '';
  switch (name) {
    case '--no-install-recommends':
    case '--without-recommends':
    case '-R':
      return false;
    case '--with-recommends':
    case '-r':
      return true;
    case '--install-recommends':
      return !no.test(text);
    case '-o':
    case '--option': {
      const [, said] = /^apt::install-recommends=["']?([^"']*)/i.exec(text) ?? [];
      return said === undefined ? null : !no.test(said);
    }
    default:
      return null;
  }
}
