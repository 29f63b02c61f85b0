// The aliases of the tsconfig files, in the only form dependency-cruiser reads without a baseUrl.
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '../..')

module.exports = {
  resolve: {
    alias: {
      '@beegrid/shared$': join(root, 'shared/src/index.ts'),
      '@': join(root, 'miniapp/src'),
    },
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
}
