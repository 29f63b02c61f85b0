// The compiled WeChat build in a Node runner, started by scripts/weapp.mjs after the build.
/** @type {import('jest').Config} */
module.exports = {
  displayName: 'weapp',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/weapp'],
  testMatch: ['**/*.weapp.spec.ts'],
  testTimeout: 60_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
}
