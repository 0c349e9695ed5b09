import type { UnownedKind } from '../../nouns/index.ts';

/**
 * What bytes without an owner are, by where they are. `folder` is tried on the folder's path with a slash at its end,
 * `file` on the file's name; a rule fits where all it names do. Its first group is the place, for the kinds that have
 * several.
 */
export interface KindRule {
  readonly kind: UnownedKind;
  readonly folder?: RegExp;
  readonly file?: RegExp;
  readonly leastBytes?: number;
  /** True for those that are told apart by folder. */
  readonly placed?: true;
}

/** Below this size `.bin`, `.db` and their like may be anything. */
const large = 10_000_000;

/** The first that fits decides. */
export const kindRules: readonly KindRule[] = [
  // Models that libraries downloaded while the image was built: data, though they lie in a cache.
  { kind: 'data', folder: /(?:^|\/)\.cache\/(?:huggingface|torch|whisper|clip)\//, placed: true },
  { kind: 'data', folder: /(?:^|\/)(?:nltk_data|\.keras|\.ollama)\//, placed: true },

  // What package managers and tools keep for the next time, which in an image never comes.
  { kind: 'cache', folder: /^(?:var\/cache|var\/lib\/apt\/lists|var\/log|tmp|var\/tmp)\// },
  {
    kind: 'cache',
    folder: /(?:^|\/)(?:\.cache|\.npm|_cacache|\.pnpm-store|\.node-gyp|\.gradle|\.m2|\.ivy2)\//,
  },
  { kind: 'cache', folder: /(?:^|\/)(?:\.mypy_cache|\.pytest_cache|\.ruff_cache|\.tox|\.nox)\// },
  { kind: 'cache', folder: /(?:^|\/)\.?cargo\/(?:registry|git)\// },
  { kind: 'cache', folder: /^(?:root\/)?go\/pkg\/mod\// },
  { kind: 'cache', folder: /^home\/[^/]+\/go\/pkg\/mod\// },
  { kind: 'cache', folder: /(?:^|\/)\.yarn\/(?:berry\/)?cache\/|^usr\/local\/share\/\.cache\// },
  { kind: 'cache', folder: /^opt\/(?:mini)?(?:conda|forge|mamba)3?\/pkgs\// },
  { kind: 'cache', folder: /^usr\/local\/bundle\/cache\/|(?:^|\/)ruby\/(?:gems\/)?[\d.]+\/cache\// },
  { kind: 'cache', folder: /^var\/lib\/(?:dnf|yum)\// },

  // Nobody reads these in a container.
  {
    kind: 'locale',
    folder: /^usr\/(?:local\/)?share\/(?:locale|locale-langpack|i18n)\/|^usr\/lib(?:64)?\/locale\//,
  },
  { kind: 'docs-and-tests', folder: /^usr\/(?:local\/)?share\/(?:doc|man|info|help|gtk-doc|lintian|bug)\// },
  { kind: 'docs-and-tests', folder: /^usr\/(?:local\/)?(?:man|doc|lib\/node_modules\/npm\/(?:man|docs))\// },
  { kind: 'docs-and-tests', folder: /(?:^|\/)(?:tests?|__tests__|testdata)\// },

  // Without a place it is the standard library's.
  {
    kind: 'byte-code',
    folder: /(?:^|\/)lib(?:64)?\/(?:python|pypy)[\d.]*t?\//,
    file: /\.py[co]$/,
  },
  { kind: 'byte-code', folder: /^(?:([^/]+)\/)?(?:.*\/)?__pycache__\//, placed: true },
  { kind: 'byte-code', folder: /^([^/]+)\//, file: /\.py[co]$/, placed: true },

  // A language's own files, where no package manager brought it: official images compile or unpack theirs.
  {
    kind: 'interpreter',
    folder: /^(?:usr\/local|usr|opt\/[^/]+|root\/\.[^/]+)\/include\/(?:node|python|ruby|php)/,
  },
  // Headers, static libraries, compilers: only needed to build.
  { kind: 'build-tools', folder: /^usr\/(?:local\/)?include\// },
  { kind: 'build-tools', file: /\.(?:a|o|la|pc|cmake)$/ },
  {
    kind: 'build-tools',
    folder: /^usr\/(?:local\/)?(?:lib|lib64|libexec)\/(?:gcc|llvm[^/]*|clang|cmake|pkgconfig)\//,
  },
  { kind: 'build-tools', folder: /(?:^|\/)\.?(?:rustup|cargo)\// },
  { kind: 'build-tools', folder: /^usr\/local\/go\/|^usr\/lib\/go(?:-[\d.]+)?\// },
  { kind: 'build-tools', folder: /^opt\/yarn-|^opt\/(?:gradle|maven)|^usr\/share\/maven\// },
  { kind: 'build-tools', folder: /(?:^|\/)node-gyp\// },

  { kind: 'interpreter', folder: /(?:^|\/)lib(?:64)?\/(?:python|pypy)[\d.]*t?\// },
  { kind: 'interpreter', folder: /(?:^|\/)lib(?:64)?\/(?:ruby|perl5?|php|lua|R|erlang|elixir)\// },
  { kind: 'interpreter', folder: /^usr\/(?:local\/)?share\/(?:perl5?|ruby|php|lua|nodejs|node|dotnet)\// },
  { kind: 'interpreter', folder: /^usr\/(?:lib|share|local)\/dotnet\/|^usr\/lib\/(?:jvm|erlang|node|php)\// },
  {
    kind: 'interpreter',
    folder: /^opt\/(?:java|jdk|jre|openjdk|pypy|graalvm)[^/]*\/|^usr\/(?:java|local\/openjdk)/,
  },
  { kind: 'interpreter', folder: /^(?:opt\/(?:mini)?(?:conda|forge|mamba)3?)\/lib\// },
  {
    kind: 'interpreter',
    folder: /(?:^|\/)s?bin\/$/,
    file: /^(?:python|pypy|idle|pydoc|2to3|node$|nodejs$|deno$|bun$|ruby|irb|perl|php|java$|lua)/,
  },
  { kind: 'interpreter', file: /^lib(?:python|ruby|perl|php|node|lua|pypy|mono)[\w.-]*\.so/ },

  { kind: 'data', file: /\.(?:safetensors|onnx|gguf|ggml|ckpt|tflite|pt|caffemodel|mlmodel)$/, placed: true },
  {
    kind: 'data',
    file: /\.(?:parquet|arrow|feather|sqlite3?|mmdb|npz|npy|h5|hdf5|joblib|pickle)$/,
    placed: true,
  },
  {
    kind: 'data',
    file: /\.(?:bin|pth|pb|pkl|db|csv|tsv|json|jsonl|dat|data|gz|xz|zst|zip|tar|tgz|model)$/,
    leastBytes: large,
    placed: true,
  },

  // The image's own work. Folders that the file hierarchy standard leaves to whoever installs by hand.
  { kind: 'application', folder: /^(usr\/share\/nginx\/html)\//, placed: true },
  { kind: 'application', folder: /^((?:usr\/src|home|opt|var\/www|var\/task)\/[^/]+)\//, placed: true },
  { kind: 'application', folder: /^(var\/(?:www|task)|usr\/src|opt|home)\//, placed: true },
  { kind: 'application', folder: /^(usr\/local\/[^/]+)\//, placed: true },
  { kind: 'application', folder: /^(root\/[^./][^/]*)\//, placed: true },

  // The system, without asking which package: where its database is gone, or what its packages' scripts made.
  {
    kind: 'base-system',
    folder: /^(?:etc|var|s?bin|lib(?:x?32|64)?|boot|run|dev|proc|sys|media|mnt|root)\//,
  },
  { kind: 'base-system', folder: /^usr\/(?:s?bin|lib(?:x?32|64)?|libexec|share|games)\// },
  { kind: 'other', folder: /^(?:usr|lost\+found)\// },

  // A folder that no system has is the application's: `app`, `srv`, `workspace`, `function`.
  { kind: 'application', folder: /^([^/]+(?:\/[^/]+)?)\//, placed: true },
  { kind: 'other', file: /^\.dockerenv$/ },
  { kind: 'application', placed: true },
];
