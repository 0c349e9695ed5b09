import { readFileSync } from 'node:fs';

export interface OsRelease {
  /** `debian`, `ubuntu`, … */
  readonly id: string;
  /** The suite's name, `bookworm`; empty where the system has none. */
  readonly codename: string;
}

/** Reads the text of an os-release file (freedesktop.org, os-release(5)). */
export function parseOsRelease(text: string): OsRelease {
  const value = (key: string) => new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(text)?.[1]?.trim() ?? '';
  return { id: value('ID'), codename: value('VERSION_CODENAME') };
}

/** The system that the demo runs on; empty names where nothing says so. */
export function osRelease(): OsRelease {
  try {
    return parseOsRelease(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return { id: '', codename: '' };
  }
}
