import { describe, expect, it } from '@jest/globals';
import { installsOf } from './support/installsOf.ts';
import { textsBelow } from './support/textsBelow.ts';

const example = textsBelow('examples/sutra-models');
const dockerfiles = Object.keys(example).filter((path) => /^packages\/[^/]+\/Dockerfile[^/]*$/.test(path));

describe('what the example’s Dockerfiles install', () => {
  it.each(dockerfiles)('%s', (path) => {
    const context = path.includes('client') ? 'packages/sutra-client' : '.';
    expect(installsOf(example, path, {}, context)).toMatchSnapshot();
  });

  it('an edition’s packages, where its build argument asks for them', () => {
    const build = { buildArgs: { SUTRA_EDITION: 'enterprise' } };
    const found = (service: string) => installsOf(example, `packages/${service}/Dockerfile.optimized`, build);
    expect(found('sutra-api')).toContain('17 uvicorn[standard] → pypi uvicorn[standard] below /install');
    expect(found('sutra-control')).toContain('12 websockets → pypi websockets below /install');
  });
});

/** Instructions behind `FROM x`, so that the first is on line 2. */
function installs(...instructions: string[]): string[] {
  return installsOf({ ...files, Dockerfile: ['FROM x', ...instructions].join('\n') });
}

const files = {
  'libs/a/setup.py': '',
  'libs/b/pyproject.toml': '',
  'libs/README.md': '',
  'requirements.txt': '',
};

describe('what a RUN installs', () => {
  it.each<[string, string[], string[]]>([
    [
      'continued lines, comments and empty lines in between',
      [
        'RUN apt-get update \\',
        '  # why',
        '',
        '  && apt-get install -y \\',
        '     curl=7.* \\',
        '# no',
        '     wget:arm64 git- g++',
      ],
      [
        '6 curl=7.* → deb curl (all recommended)',
        '8 wget:arm64 → deb wget (all recommended)',
        '8 g++ → deb g++ (all recommended)',
      ],
    ],
    [
      'options of apt',
      ['RUN apt -o X=y install -t stable -y --no-install-recommends a ./b_1_all.deb'],
      ['2 a → deb a', '2 ./b_1_all.deb → deb b'],
    ],
    ['what apt-get removes', ['RUN apt-get remove a && apt-get purge b; apt-get update'], []],
    [
      'apk',
      ['RUN apk add --no-cache -t .deps gcc=~13 "b>1" @x c@edge && apk del .deps'],
      ['2 gcc=~13 → apk gcc', '2 b>1 → apk b', '2 c@edge → apk c'],
    ],
    [
      'dnf and its kin',
      ['RUN microdnf install -y --setopt=x=y curl-7.76 && yum -y install a && zypper in b'],
      ['2 curl-7.76 → rpm curl-7.76', '2 a → rpm a', '2 b → rpm b'],
    ],
    [
      'every way to call pip',
      [
        'RUN pip3.11 install a; python -m pip install b; /v/bin/python3 -m pip install c; /v/bin/pip install d; uv pip install --system e',
      ],
      ['2 a → pypi a', '2 b → pypi b', '2 c → pypi c below /v', '2 d → pypi d below /v', '2 e → pypi e'],
    ],
    [
      'arguments of pip',
      [
        `RUN pip install -q -c c.txt --find-links /w -i https://x --no-deps 'a[x,y]>=1; python_version<"4"' b@https://x/b.zip git+https://h/o/c.git@v1 "git+ssh://h/d#egg=e" https://h/f-1-py3-none-any.whl /w/g-1-py3-none-any.whl ./h .[i] -e ./j $K`,
      ],
      [
        ...[
          '2 a[x,y]>=1; python_version<"4" → pypi a[x,y] (only itself)',
          '2 b@https://x/b.zip → pypi b (only itself)',
        ],
        ...[
          '2 git+https://h/o/c.git@v1 → pypi c (only itself)',
          '2 git+ssh://h/d#egg=e → pypi e (only itself)',
        ],
        ...[
          '2 https://h/f-1-py3-none-any.whl → pypi f (only itself)',
          '2 /w/g-1-py3-none-any.whl → pypi g (only itself)',
        ],
        ...['2 ./h → python project ./h (only itself)', '2 .[i] → python project .; extras i (only itself)'],
        '2 ./j → python project ./j (only itself)',
      ].sort((a, b) => Number(b.includes('./j')) - Number(a.includes('./j'))),
    ],
    [
      'files of pip',
      ['WORKDIR /a', 'RUN pip install -rr.txt --requirement=s.txt --target t -r t.txt'],
      [
        '3 -rr.txt → requirements r.txt below /a/t',
        '3 --requirement=s.txt → requirements s.txt below /a/t',
        '3 -r t.txt → requirements t.txt below /a/t',
      ],
    ],
    [
      'what pip does not install',
      ['RUN pip wheel a && pip download b && pip install --dry-run c && pip uninstall -y d && pip --version'],
      [],
    ],
    [
      'folders by a pattern',
      ['COPY libs /src/libs', 'WORKDIR /src', 'RUN pip install ./libs/*'],
      [
        '4 ./libs/* → python project libs/README.md',
        '4 ./libs/* → python project libs/a',
        '4 ./libs/* → python project libs/b',
      ],
    ],
    [
      'wheels by a pattern',
      ['RUN pip install /wheels/*.whl --no-index'],
      ['2 /wheels/*.whl → wheels /wheels'],
    ],
    [
      'tools of Python projects',
      [
        'RUN uv sync --frozen --no-dev --extra a; poetry install --only main --no-root; pipenv install --system --dev; pdm sync',
      ],
      [
        '2 uv sync → python project .; extras a',
        '2 poetry install → python project .; not itself',
        '2 pipenv install → python project .; groups dev,*default',
        '2 pdm sync → python project .; groups dev,*default',
      ],
    ],
    [
      'npm',
      ['RUN npm ci --omit=dev && npm i -g @a/b@1 c && npm install d && npm run build'],
      [
        '2 npm ci → node project .; not itself',
        '2 @a/b@1 → npm @a/b below //global',
        '2 c → npm c below //global',
        '2 d → npm d',
      ],
    ],
    [
      'npm in production',
      ['ENV NODE_ENV=production', 'RUN npm install'],
      ['3 npm install → node project .; not itself'],
    ],
    [
      'yarn, pnpm and bun',
      ['RUN yarn && yarn global add a && yarn build && pnpm i --prod && bun add b'],
      [
        '2 yarn → node project .; groups dev; not itself',
        '2 a → npm a below //global',
        '2 pnpm i → node project .; not itself',
        '2 b → npm b',
      ],
    ],
    [
      'Ruby',
      ['RUN gem install -N rails:7 -v 7 && bundle install --jobs 4'],
      ['2 rails:7 → gem rails', '2 bundle install → ruby project .; all groups; not itself'],
    ],
    [
      'conda',
      ['RUN conda install -y -c conda-forge conda-forge::numpy=1.26 "scipy>=1"'],
      ['2 conda-forge::numpy=1.26 → conda numpy', '2 scipy>=1 → conda scipy'],
    ],
    [
      'compilers',
      ['RUN go build -o /a ./cmd/a && cargo build --release && ./mvnw -B package && cargo fmt'],
      [
        '2 go build /a ./cmd/a → what is made: golang',
        '2 cargo build → what is made: cargo',
        '2 ./mvnw package → what is made: maven',
      ],
    ],
    [
      'a heredoc',
      ['RUN <<EOF', 'set -e', 'apt-get install -y \\', '  curl', 'EOF'],
      ['5 curl → deb curl (all recommended)'],
    ],
    ['a heredoc with a shebang of a shell', ['RUN <<"E"', '#!/bin/bash', 'apk add a', 'E'], ['4 a → apk a']],
    [
      'no heredoc of another language',
      ['RUN <<E', '#!/usr/bin/env python3', 'pip install a', 'E', 'RUN python3 <<E', 'pip install b', 'E'],
      [],
    ],
    ['a shell’s heredoc', ['RUN bash -e <<E', 'apk add a', 'E'], ['3 a → apk a']],
    [
      'requirements of a heredoc',
      ['RUN pip install -r /dev/stdin <<E', 'a', 'E'],
      ['2 -r /dev/stdin → requirements /dev/stdin'],
    ],
    [
      'the exec form',
      ['RUN ["pip", "install", "a b", "c"]', 'RUN ["sh", "-c", "apk add d && apk add e"]'],
      ['2 c → pypi c', '3 d → apk d', '3 e → apk e'],
    ],
    [
      'wrappers',
      ['RUN sudo -E apt-get install a; env X=1 pip install b; PIP_X=1 pip install c; bash -lc "apk add d"'],
      ['2 a → deb a (all recommended)', '2 b → pypi b', '2 c → pypi c', '2 d → apk d'],
    ],
    ['mounts', ['RUN --mount=type=cache,target=/c --network=none \\', ' pip install a'], ['3 a → pypi a']],
    [
      'variables of the build and of the shell',
      ['ARG A=1.2', 'ENV B="c d"', `RUN E=f; pip install a==$A "$E" \${G} x-$H`],
      ['4 a==$A → pypi a', '4 $E → pypi f'],
    ],
    [
      'new environments',
      [
        'WORKDIR /w',
        'RUN python3.11 -m venv --prompt x v && virtualenv --no-wheel --no-setuptools /y && uv venv --seed',
        'RUN python -m venv --without-pip /n; uv venv /n; virtualenv --no-seed /n; python -m venv $Z',
      ],
      [
        '3 python3.11 -m venv v → pypi pip (only itself) below /w/v',
        '3 python3.11 -m venv v → pypi setuptools (only itself) below /w/v',
        '3 virtualenv /y → pypi pip (only itself) below /y',
        '3 uv venv → pypi pip (only itself) below /w/.venv',
        '3 uv venv → pypi setuptools (only itself) below /w/.venv',
        '3 uv venv → pypi wheel (only itself) below /w/.venv',
        '4 python -m venv $Z → pypi pip (only itself)',
        '4 python -m venv $Z → pypi setuptools (only itself)',
      ],
    ],
    ['ONBUILD of a parent', ['ONBUILD RUN pip install no'], []],
  ])('%s', (_, instructions, expected) => {
    expect(installs(...instructions)).toEqual(expected);
  });

  it('asks for nothing behind a test that is known to fail', () => {
    const run =
      'RUN if [ "$E" = paid ]; then pip install a; else pip install b; fi; [ -n "$F" ] && pip install c';
    expect(installs('ARG E=free', 'ARG F', run)).toEqual(['4 b → pypi b']);
    const paid = { buildArgs: { E: 'paid', F: '1' } };
    const text = ['FROM x', 'ARG E=free', 'ARG F', run].join('\n');
    expect(installsOf({ Dockerfile: text }, 'Dockerfile', paid)).toEqual(['4 a → pypi a', '4 c → pypi c']);
  });

  it('knows triggers, and walks only the stages that the target needs', () => {
    const text = [
      'FROM x AS base',
      'ONBUILD RUN pip install trigger',
      'FROM x AS unused',
      'RUN pip install no',
      'FROM x AS tools',
      'RUN pip install tool',
      'FROM base AS app',
      'COPY --from=tools /usr /usr',
      'RUN pip install app',
      'FROM app AS later',
      'RUN pip install later',
    ].join('\n');
    expect(installsOf({ Dockerfile: text }, 'Dockerfile', { target: 'app' })).toEqual([
      '6 tool → pypi tool',
      '2 trigger → pypi trigger',
      '9 app → pypi app',
    ]);
  });
});
