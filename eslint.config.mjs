// Every restriction says why. A suppression needs its own reason: // eslint-disable-next-line rule -- reason
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import house from './scripts/lib/eslint-house-rules.mjs'

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'server/test/**', 'miniapp/test/**', 'miniapp/e2e/**']

// ── shapes that no code of ours has ──────────────────────────────────────────────────────────────────────────
const functionShapes = [
  {
    selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>3]',
    message: 'More than three parameters are mixed up at the call: pass one object.',
  },
  {
    selector: ':not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>3]',
    message: 'More than three parameters are mixed up at the call: pass one object.',
  },
  {
    // Nest injects collaborators through the constructor; a long list is a class with two jobs.
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'More than six collaborators: this is two classes.',
  },
]

// A rule that reads the machine's clock can't be tested at midnight, at a deadline or over a time change.
const clockShapes = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from core/clock.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes from core/clock.' },
]

const sqlShapes = [
  {
    // SQL in one kind of file: a query is found, measured and indexed in one place.
    selector: 'CallExpression[callee.property.name=/^(createQueryBuilder|query)$/]',
    message: 'SQL and query builders live in *.repository.ts.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(em|manager|entityManager)$/]' +
      '[callee.property.name=/^(find|save|insert|update|upsert|delete|remove|count|exist|getRepository|increment)/]',
    message: 'A service asks a repository; only *.repository.ts speaks to the entity manager.',
  },
]

const controllerShapes = [
  {
    // A decision in a controller is a rule that no service test sees.
    selector: ':matches(IfStatement, SwitchStatement, ConditionalExpression)',
    message: 'A controller only delegates: the decision belongs in the service.',
  },
]

const shapes = (...lists) => ['error', ...functionShapes, ...lists.flat()]

// ── names that only one file may touch ───────────────────────────────────────────────────────────────────────
const environment = {
  object: 'process',
  property: 'env',
  message:
    'The environment is read and validated once, in core/config: a wrong variable is named at the start.',
}
const now = { object: 'Date', property: 'now', message: 'Time comes from core/clock.' }
const random = {
  object: 'Math',
  property: 'random',
  message: 'Randomness comes from core/ids: there it is strong, and tests can replace it.',
}
const TARO_IO = [
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'login',
  'getLocation',
  'chooseLocation',
  'chooseImage',
  'chooseMedia',
  'compressImage',
  'getStorage',
  'getStorageSync',
  'setStorage',
  'setStorageSync',
  'removeStorage',
  'removeStorageSync',
  'requestSubscribeMessage',
]
const taroIo = TARO_IO.map((property) => ({
  object: 'Taro',
  property,
  // h5 resolves unsupported calls with an error text instead of rejecting: one file knows how to read each.
  message: 'IO of the mini-program goes through src/platform.',
}))

const SERVER_RANDOM = {
  paths: [
    {
      name: 'node:crypto',
      importNames: ['randomBytes', 'randomUUID', 'randomInt'],
      message: 'Randomness and ids come from core/ids.',
    },
    { name: 'uuidv7', message: 'Ids come from core/ids.' },
  ],
}
const TYPEORM_VALUES = {
  name: 'typeorm',
  allowTypeImports: true,
  message:
    'TypeORM is for entities, repositories, migrations and core/database; elsewhere import its types alone.',
}
const TS_SUFFIX = {
  regex: '^\\..*\\.ts$',
  message: 'Relative imports end in .js: the built file has that name.',
}

// ── limits ───────────────────────────────────────────────────────────────────────────────────────────────────
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]
// A function that fits on a screen and a file that fits in a head; measured on the models of the style guide.
const limits = {
  complexity: ['error', 8],
  'max-depth': ['error', 3],
  'max-lines': lines(250),
  'max-lines-per-function': lines(35),
  'no-restricted-syntax': shapes(),
}

const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  // What is half done is said in an issue, where somebody finds it.
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
  'house/kebab-file-name': 'error',
  'house/described-suppression': 'error',
  'house/no-hidden-test': 'error',
}

const typed = {
  // A class may be there as a token for injection, its plain shape filled by a literal.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Spreading a string gives code points, which is what Chinese needs.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // Numbers print the same everywhere; objects don't.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Nest modules are empty classes under a decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // A promise nobody waits for loses its error.
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  // A forgotten case compiles and fails on a phone.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // An async method without await still turns a throw into a rejection, which callers of a port rely on.
  '@typescript-eslint/require-await': 'off',
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.turbo/**',
      'artifacts/**',
      'coverage/**',
      'miniapp/src/api/schema.d.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  js.configs.recommended,
  { rules: { ...everywhere, ...limits } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: typed,
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'Buffer', 'performance', 'setTimeout', 'clearTimeout', 'URL', 'fetch']
          .concat(['require', 'module', '__dirname'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  // ── product code ───────────────────────────────────────────────────────────────────────────────────────────
  {
    files: ['shared/src/**/*.ts', 'server/src/**/*.ts', 'miniapp/src/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      // Logs are structured, and a phone has no console to read.
      'no-console': 'error',
      // One thing a file: its name then says what is in it.
      'max-classes-per-file': ['error', 1],
      'no-restricted-properties': ['error', environment, now, random],
    },
  },
  {
    // The parts of one request body are read together.
    files: ['**/*.dto.ts'],
    rules: { 'max-classes-per-file': 'off' },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': shapes(clockShapes) },
  },
  // ── server ─────────────────────────────────────────────────────────────────────────────────────────────────
  {
    files: ['server/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': shapes(clockShapes, sqlShapes),
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [...SERVER_RANDOM.paths, TYPEORM_VALUES], patterns: [TS_SUFFIX] },
      ],
    },
  },
  {
    files: ['server/src/**/*.controller.ts'],
    rules: { 'no-restricted-syntax': shapes(clockShapes, sqlShapes, controllerShapes) },
  },
  {
    files: [
      'server/src/**/*.{repository,entity,migration}.ts',
      'server/src/migrations/**/*.ts',
      'server/src/core/**/*.ts',
    ],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': shapes(clockShapes),
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: SERVER_RANDOM.paths, patterns: [TS_SUFFIX] },
      ],
    },
  },
  {
    files: ['server/src/core/config/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', now, random] },
  },
  {
    files: ['server/src/core/clock/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', environment, random], 'no-restricted-syntax': shapes() },
  },
  {
    files: ['server/src/core/ids/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', environment, now],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [TS_SUFFIX] }],
    },
  },
  // ── mini-program ───────────────────────────────────────────────────────────────────────────────────────────
  {
    files: ['miniapp/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-properties': ['error', environment, random, ...taroIo],
      // Each exists on one of the two platforms only.
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'wx'].map((name) => ({
          name,
          message: 'IO of the mini-program goes through src/platform.',
        })),
      ],
    },
  },
  {
    files: ['miniapp/src/platform/**/*.{ts,tsx}'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' },
  },
  // ── tests and tooling ──────────────────────────────────────────────────────────────────────────────────────
  {
    files: TESTS,
    rules: {
      // A describe block is a table of contents, as long as its behaviours are many.
      'max-lines': lines(400),
      'max-lines-per-function': 'off',
      'max-classes-per-file': 'off',
      // Matchers hand methods around: expect(service.method).
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
