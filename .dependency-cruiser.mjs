/** The walls of docs/architecture.md: who may import whom. */
const rooms = [
  ...['config', 'dockerfile', 'docker', 'packages', 'owners', 'image', 'reasons', 'baseline'],
  ...['compare', 'judge', 'report', 'github', 'nouns'],
];
const pureRooms = '^src/(image|packages|owners|reasons|compare|judge|report|dockerfile|nouns)/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/(action|cli)\\.ts$', '\\.d\\.ts$', '^demo/main\\.ts$'] },
      to: {},
    },
    ...rooms
      .filter((room) => room !== 'nouns')
      .map((room) => ({
        name: `${room}-shows-only-its-index`,
        severity: 'error',
        comment: 'a room is entered by its index.ts',
        from: { path: '^(src|demo|bench|scripts)/', pathNot: `^src/${room}/` },
        to: { path: `^src/${room}/`, pathNot: `^src/${room}/index\\.ts$` },
      })),
    {
      name: 'rooms-do-not-import-doors',
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/` },
      to: { path: '^src/(action|cli|doors|gate)(/|\\.ts$)' },
    },
    {
      name: 'the-corridor-does-not-import-doors',
      severity: 'error',
      from: { path: '^src/gate(/|\\.ts$)' },
      to: { path: '^src/(action|cli|doors)(/|\\.ts$)' },
    },
    {
      name: 'doors-enter-the-corridor-by-gate-ts',
      severity: 'error',
      from: { path: '^(src/(action|cli|doors)(/|\\.ts$)|demo/)' },
      to: { path: '^src/gate/', pathNot: '^src/gate/types\\.ts$' },
    },
    {
      name: 'doors-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/(action|cli)(/|\\.ts$)' },
      to: { path: '^src/(action|cli)(/|\\.ts$)', pathNot: '^src/$1(/|\\.ts$)' },
    },
    {
      name: 'the-product-imports-no-tools',
      severity: 'error',
      from: { path: '^(src|demo)/' },
      to: { path: '^(bench|scripts|__tests__)/' },
    },
    {
      name: 'pure-rooms-have-no-engine-and-no-network',
      severity: 'error',
      from: { path: pureRooms },
      to: {
        path: '^(child_process|net|http|https|dns|node:(child_process|net|http|https|dns))$|node_modules/@actions/',
      },
    },
    {
      name: 'rooms-of-values-touch-nothing',
      severity: 'error',
      from: { path: '^src/(packages|owners|reasons|compare|judge|report)/' },
      to: { path: '^(node:)?(fs|fs/promises|process|os)$' },
    },
    {
      name: 'only-the-docker-room-runs-programs',
      severity: 'error',
      comment: 'config/git.ts runs git, for baseline, too',
      from: { path: '^src/', pathNot: '^src/(docker/|config/git\\.ts$)' },
      to: { path: '^(node:)?child_process$|node_modules/@actions/exec' },
    },
    {
      name: 'only-the-github-room-calls-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: 'node_modules/(@actions/github|@octokit/)' },
    },
    {
      name: 'only-the-action-door-publishes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github|action)(/|\\.ts$)' },
      to: { path: '^src/github/' },
    },
    {
      name: 'nouns-import-nothing-but-nouns',
      severity: 'error',
      from: { path: '^src/nouns/' },
      to: { pathNot: '^src/nouns/' },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
