// Jest runs in CommonJS mode: it can require() ES modules only on Node >= 24.9, so the ES-module packages among
// the installed ones are compiled for the tests, and nothing else in node_modules is.
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '..')
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Packages that a server test may load and whose package.json says `"type": "module"`. */
function esModulePackages() {
  const lock = readJson(join(root, 'node_modules/.package-lock.json'))
  return Object.entries(lock.packages)
    .filter(([path, meta]) => path.startsWith('node_modules/') && (!meta.dev || path.includes('@nestjs/')))
    .filter(([path]) => isEsModule(join(root, path)))
    .map(([path]) => path.replace(/^node_modules\//, ''))
}

function isEsModule(folder) {
  try {
    return readJson(join(folder, 'package.json')).type === 'module'
  } catch {
    return false // an optional package for another platform: listed, not installed
  }
}

const output = { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } }
const typescript = {
  ...output,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
}
const javascript = {
  ...output,
  jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'ecmascript' } },
}

const compiled = esModulePackages().map(escapeRegExp).join('|')

/** @type {import('jest').Config} */
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  // Anchored at the root, or packages nested in another one's node_modules would stay untouched.
  transformIgnorePatterns: [`^${escapeRegExp(root)}/node_modules/(?!(${compiled})/)`],
  moduleNameMapper: {
    '^@beegrid/shared$': join(root, 'shared/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
  setupFiles: ['reflect-metadata'],
}

const endToEnd = ['<rootDir>/test/**/*.e2e.spec.ts']

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  // Every file loads the whole server anew, and a worker lets go of little of it: after a hundred files it held 4.7 GB
  // and did hardly anything but collect garbage. Beyond this it is replaced by a fresh one.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.spec\\.ts$'],
      globals: { TEST_DATABASE: 'sqlite' },
    },
    // The same end-to-end tests, once on each database (docs/adr: one code base on SQLite and MySQL).
    {
      ...base,
      displayName: 'sqlite',
      testMatch: endToEnd,
      // Several processes share a database server; the embedded one belongs to a single process.
      testPathIgnorePatterns: ['/node_modules/', '\\.cluster\\.e2e\\.spec\\.ts$'],
      globals: { TEST_DATABASE: 'sqlite' },
    },
    {
      ...base,
      displayName: 'mariadb',
      testMatch: endToEnd,
      globals: { TEST_DATABASE: 'mariadb' },
      globalSetup: '<rootDir>/test/support/mariadb.setup.ts',
      globalTeardown: '<rootDir>/test/support/mariadb.teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/support/mariadb.leave-out.ts'],
    },
  ],
}
