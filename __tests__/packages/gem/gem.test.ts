import { describe, expect, it } from '@jest/globals';
import { bundledGemReader } from '../../../src/packages/gem/bundledReader.ts';
import { gemExtensionReader } from '../../../src/packages/gem/extensionReader.ts';
import { gemLinker } from '../../../src/packages/gem/gemLinker.ts';
import { gemReader } from '../../../src/packages/gem/gemReader.ts';
import { parseGemspec } from '../../../src/packages/gem/parseGemspec.ts';
import type { PackageFacts } from '../../../src/packages/types.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const written = `# -*- encoding: utf-8 -*-
# stub: i18n 1.14.1 ruby lib

Gem::Specification.new do |s|
  s.name = "i18n".freeze
  s.version = "1.14.1"
  s.metadata = { "name" => "other" } if s.respond_to? :metadata=
  s.executables = ["i18n".freeze]
  s.files = ["lib/i18n.rb".freeze, "README.md".freeze]

  if s.respond_to? :add_runtime_dependency then
    s.add_runtime_dependency(%q<concurrent-ruby>.freeze, ["~> 1.0"])
    s.add_development_dependency(%q<rake>.freeze, [">= 0"])
  else
    s.add_dependency(%q<concurrent-ruby>.freeze, ["~> 1.0"])
    s.add_dependency(%q<rake>.freeze, [">= 0"])
  end
end
`;

describe('gemReader', () => {
  it('reads what RubyGems writes, and knows its folders', async () => {
    const home = 'usr/local/lib/ruby/gems/3.1.0';
    const key = `${home}/specifications/i18n-1.14.1.gemspec`;
    expect(await factsWith(gemReader, key, written)).toEqual({
      packages: [
        {
          key,
          type: 'gem',
          name: 'i18n',
          version: '1.14.1',
          requires: [{ anyOf: ['concurrent-ruby'] }],
          provides: [],
        },
      ],
      claims: [
        {
          key,
          folders: [`${home}/gems/i18n-1.14.1`, `${home}/doc/i18n-1.14.1`],
          paths: [
            key,
            `${home}/build_info/i18n-1.14.1.info`,
            `${home}/cache/i18n-1.14.1.gem`,
            `${home}/plugins/i18n_plugin.rb`,
            'usr/local/bin/i18n',
          ],
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['usr/local/bundle', 'usr/local/bundle/bin/i18n'],
    ['var/lib/gems/3.1.0', 'usr/local/bin/i18n'],
    ['usr/lib/ruby/gems/3.1.0', 'usr/bin/i18n'],
  ])('knows where the programs of %s are', async (home, program) => {
    const found = await factsWith(gemReader, `${home}/specifications/i18n-1.14.1.gemspec`, written);
    expect(found.claims[0]?.paths).toContain(program);
  });

  it('claims the files of a gem that comes with Ruby in the standard library', async () => {
    const path = 'usr/local/lib/ruby/gems/3.1.0/specifications/default/i18n-1.14.1.gemspec';
    const found = await factsWith(gemReader, path, written);
    expect(found.claims[0]?.paths).toContain('usr/local/lib/ruby/3.1.0/i18n.rb');
    expect(found.packages[0]?.key).toBe(path);
  });

  it('takes what the name of the file says where the specification does not', async () => {
    const text = 'Gem::Specification.new do |spec|\n  spec.version = Foo::VERSION\nend\n';
    const found = await factsWith(
      gemReader,
      'x/specifications/google-protobuf-3.25.1-x86_64-linux.gemspec',
      text,
    );
    expect(found.packages[0]).toMatchObject({ name: 'google-protobuf', version: '3.25.1' });
    expect(found.problems).toHaveLength(1);
  });

  it.each(['a.gemspec', 'x/gems/a/a.gemspec', 'x/specifications/a/b.gemspec', 'x/specifications/a.rb'])(
    'does not want %s',
    async (path) => {
      expect(await readWith(gemReader, path, written)).toBeUndefined();
    },
  );

  it('survives whatever is in the file', () => survives(gemReader, 'x/specifications/a-1.gemspec', written));
});

describe('parseGemspec', () => {
  it('reads those written by hand as far as they are written out', () => {
    const text = `Gem::Specification.new do |spec|
  spec.name          = 'foo'
  spec.version       = '1.2.3'
  spec.add_dependency 'rack', '>= 2'
  spec.add_dependency("thor")
  spec.add_runtime_dependency %q(json)
  spec.name == 'bar'
end`;
    expect(parseGemspec(text)).toMatchObject({
      name: 'foo',
      version: '1.2.3',
      requires: ['rack', 'thor', 'json'],
    });
  });

  it('never takes a text that Ruby would compute', () => {
    expect(parseGemspec('s.name = "#{`id`}"\ns.version = File.read("VERSION")').name).toBeNull();
  });

  it('needs linear time', () => {
    expect(parseGemspec(`s.name = ${'"'.repeat(500_000)}`).name).toBeNull();
    expect(parseGemspec(`s.name = ${'%q<'.repeat(200_000)}`).name).toBeNull();
  });
});

describe('gemExtensionReader', () => {
  it('finds what a gem compiled', async () => {
    const folder = 'usr/local/bundle/extensions/x86_64-linux/3.1.0/nio4r-2.5.9';
    const key = 'usr/local/bundle/specifications/nio4r-2.5.9.gemspec';
    for (const name of ['gem.build_complete', 'gem_make.out']) {
      const found = await factsWith(gemExtensionReader, `${folder}/${name}`, '');
      expect(found.claims).toEqual([{ key, folders: [folder] }]);
    }
    expect(await readWith(gemExtensionReader, 'x/gem_make.out', '')).toBeUndefined();
  });
});

describe('bundledGemReader', () => {
  const text =
    "Gem::Specification.new do |s|\n  s.name = 'foo'\n  s.version = Foo::VERSION\n  s.add_dependency 'rack'\nend\n";

  it.each(['usr/local/bundle/bundler/gems/foo-0a1b2c3d4e5f', 'bundler/gems/mono-0a1b2c3d4e5f/foo'])(
    'reads the checkout in %s',
    async (folder) => {
      const key = `${folder}/foo.gemspec`;
      const found = await factsWith(bundledGemReader, key, text);
      expect(found.packages).toEqual([
        { key, type: 'gem', name: 'foo', version: null, requires: [{ anyOf: ['rack'] }], provides: [] },
      ]);
      expect(found.claims).toEqual([{ key, folders: [folder] }]);
    },
  );

  it.each([
    'bundler/gems/foo/foo.gemspec',
    'bundler/gems/foo-0a1b2c3/a/b/foo.gemspec',
    'gems/foo-0a1b2c3/foo.gemspec',
  ])('does not want %s', async (path) => {
    expect(await readWith(bundledGemReader, path, text)).toBeUndefined();
  });
});

describe('gemLinker', () => {
  const gem = (name: string, version: string, home: string, ...requires: string[]): PackageFacts => ({
    key: `${home}/specifications/${name}-${version}.gemspec`,
    type: 'gem',
    name,
    version,
    requires: requires.map((one) => ({ anyOf: [one] })),
    provides: [],
  });

  it('takes the newest version of the own folder, then of any', () => {
    const copies = [
      gem('b', '1.9', 'x'),
      gem('b', '1.10', 'x'),
      gem('b', '1.10.0.rc1', 'x'),
      gem('b', '2', 'y'),
    ];
    const to = (home: string) =>
      gemLinker.link([gem('a', '1', home, 'b', 'a', 'c'), ...copies]).map((link) => link.to);
    expect(to('x')).toEqual(['x/specifications/b-1.10.gemspec']);
    expect(to('z')).toEqual(['y/specifications/b-2.gemspec']);
  });
});
