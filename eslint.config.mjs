// Every restriction says why. A suppression needs its own reason: // eslint-disable-next-line rule -- reason
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import house from './scripts/lib/eslint-house-rules.mjs'
import {
  clockShapes,
  controllerShapes,
  DESK_WORDS,
  environment,
  now,
  random,
  SERVER_RANDOM,
  shapes,
  sqlShapes,
  taroIo,
  TS_SUFFIX,
  TYPEORM_VALUES,
} from './scripts/lib/eslint-restrictions.mjs'

/** Made for the pages of a desk alone: no phone's page imports them. */
const DESK_PAGES = [
  'miniapp/src/packages/manage/**',
  'miniapp/src/features/session/components/manage-page.tsx',
  'miniapp/src/features/routing/components/first-route-figure.tsx',
]
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'server/test/**', 'miniapp/test/**', 'miniapp/e2e/**']

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
}

const typed = {
  // A class may be there as a token for injection, its plain shape filled by a literal.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Spreading a string gives code points, which is what Chinese needs; rows and views are plain data that classes describe.
  '@typescript-eslint/no-misused-spread': 'off',
  // Numbers print the same everywhere; objects don't.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Nest modules are empty classes under a decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // A handler that may or may not be asynchronous returns `void | Promise<void>`.
  '@typescript-eslint/no-invalid-void-type': 'off',
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
    // The parts of one request or answer are read together.
    files: ['**/*.dto.ts', '**/*.views.ts'],
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
  {
    files: ['miniapp/src/**/*.{ts,tsx}'],
    ignores: DESK_PAGES,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [DESK_WORDS] }],
    },
  },
  // ── tests and tooling ──────────────────────────────────────────────────────────────────────────────────────
  {
    files: TESTS,
    rules: {
      // A describe block is a table of contents, as long as its behaviours are many.
      'max-lines': lines(400),
      'max-lines-per-function': 'off',
      'max-classes-per-file': 'off',
      'house/no-hidden-test': 'error',
      // Matchers hand methods around: expect(service.method).
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // There a body is whatever the server sent: untyped on purpose, as matchers are what checks it.
    files: ['server/test/**/*.e2e.spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
