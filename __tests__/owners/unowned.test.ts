import { describe, expect, it } from '@jest/globals';
import { findOwners } from '../../src/owners/index.ts';
import { imageOf } from './support/imageOf.ts';

function kindOf(path: string, bytes = 20_000_000): string {
  const [only] = findOwners(imageOf({ files: { [path]: bytes } })).unowned;
  return only?.place == null ? (only?.kind ?? '') : `${only.kind} ${only.place}`;
}

describe('bytes that no package owns are', () => {
  it.each([
    ['usr/local/lib/python3.11/os.py', 'interpreter'],
    ['usr/local/lib/python3.11/site-packages/README.txt', 'interpreter'],
    ['usr/local/lib/libpython3.11.so.1.0', 'interpreter'],
    ['usr/local/bin/python3.11', 'interpreter'],
    ['usr/local/bin/node', 'interpreter'],
    ['usr/local/include/node/v8.h', 'interpreter'],
    ['opt/java/openjdk/lib/modules', 'interpreter'],
    ['usr/lib/jvm/java-17/lib/modules', 'interpreter'],
    ['etc/passwd', 'base-system'],
    ['var/lib/dpkg/status', 'base-system'],
    ['lib/apk/db/installed', 'base-system'],
    ['usr/lib/libfoo.so', 'base-system'],
    ['root/.bashrc', 'base-system'],
    ['var/cache/apt/pkgcache.bin', 'cache'],
    ['var/lib/apt/lists/x_Packages', 'cache'],
    ['root/.cache/pip/http/a', 'cache'],
    ['home/u/.cache/uv/a', 'cache'],
    ['root/.npm/_cacache/a', 'cache'],
    ['tmp/x', 'cache'],
    ['usr/local/cargo/registry/a', 'cache'],
    ['go/pkg/mod/cache/x', 'cache'],
    ['usr/include/stdio.h', 'build-tools'],
    ['usr/lib/x86_64-linux-gnu/libc.a', 'build-tools'],
    ['usr/local/rustup/toolchains/x', 'build-tools'],
    ['usr/local/go/bin/go', 'build-tools'],
    ['usr/local/lib/python3.11/__pycache__/os.cpython-311.pyc', 'byte-code'],
    ['app/__pycache__/main.cpython-311.pyc', 'byte-code app'],
    ['usr/src/app/lib/__pycache__/main.cpython-311.pyc', 'byte-code usr'],
    ['app/main.pyc', 'byte-code app'],
    ['usr/lib/python3.11/json/tool.pyc', 'byte-code'],
    ['__pycache__/main.cpython-311.pyc', 'byte-code __pycache__'],
    ['usr/share/locale/de/x.mo', 'locale'],
    ['usr/share/doc/curl/copyright', 'docs-and-tests'],
    ['usr/share/man/man1/curl.1.gz', 'docs-and-tests'],
    ['usr/local/lib/python3.11/test/test_os.py', 'docs-and-tests'],
    ['app/main.py', 'application app'],
    ['app/packages/api/main.py', 'application app/packages'],
    ['srv/x', 'application srv'],
    ['opt/tool/bin/x', 'application opt/tool'],
    ['home/sutra/x/y', 'application home/sutra'],
    ['usr/src/app/server.js', 'application usr/src/app'],
    ['usr/share/nginx/html/index.html', 'application usr/share/nginx/html'],
    ['usr/local/bin/my-server', 'application usr/local/bin'],
    ['entrypoint.sh', 'application '],
    ['app/models/bert.safetensors', 'data app/models'],
    ['app/weights.bin', 'data app'],
    ['root/.cache/huggingface/hub/x/blob', 'data root/.cache/huggingface/hub/x'],
    ['.dockerenv', 'other'],
    ['usr/strange', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('no data while they are small and may be anything', () => {
    expect(kindOf('app/weights.bin', 9_999_999)).toBe('application app');
  });

  it('told apart by at most fifty folders of a kind', () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`top${index}/x`, index + 1]));
    const { unowned } = findOwners(imageOf({ files }));
    expect(unowned).toHaveLength(51);
    expect(unowned.find(({ place }) => place === null)).toMatchObject({ kind: 'application', files: 30 });
    expect(unowned.reduce((sum, { bytes }) => sum + bytes, 0)).toBe((80 * 81) / 2);
  });
});
