/** Where a gem's specification is, and what that says of its other places. */
export interface SpecPlace {
  /** The folder that gems are installed below: `usr/lib/ruby/gems/3.1.0`, `usr/local/bundle`. */
  readonly home: string;
  /** `rails-7.1.2`, `nokogiri-1.15.4-x86_64-linux`: the file's name, and that of its folders. */
  readonly fullName: string;
  /** True for a gem that comes with Ruby, whose files are the standard library's. */
  readonly isDefault: boolean;
}

const spec = /^(?:(.*)\/)?specifications\/(default\/)?([^/]+)\.gemspec$/;

/** The place of `HOME/specifications[/default]/NAME.gemspec` (RubyGems: `Gem::BasicSpecification`); null for others. */
export function specPlace(path: string): SpecPlace | null {
  const found = spec.exec(path);
  const fullName = found?.[3];
  if (found === null || fullName === undefined) return null;
  return { home: found[1] ?? '', fullName, isDefault: found[2] !== undefined };
}

/** The key of a gem that is not a default one. */
export function gemKey(home: string, fullName: string): string {
  return `${within(home, 'specifications')}/${fullName}.gemspec`;
}

export function within(home: string, rest: string): string {
  return home === '' ? rest : `${home}/${rest}`;
}
