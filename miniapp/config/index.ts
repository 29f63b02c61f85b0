import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { IH5Config } from '@tarojs/taro/types/compile'
import type { Chunk, Module } from 'webpack'
import { ARIA_COMPONENTS } from './aria-components'
import { DESK_ONLY, NoPrefetchPlugin } from './no-prefetch-plugin'

type WebpackChain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

const platform = process.env['TARO_ENV'] ?? 'h5'
const production = process.env['NODE_ENV'] === 'production'
const source = path.resolve(__dirname, '..', 'src')
const shared = path.resolve(__dirname, '..', '..', 'shared', 'src')

/**
 * Taro transpiles only `src/` and packages whose name holds "taro". These too ship syntax newer than
 * the oldest WebView we serve (browserslist in package.json), and `shared` is consumed from its sources.
 */
const TRANSPILE = /[\\/]node_modules[\\/](@tanstack|zustand|gcoord)[\\/]|[\\/]shared[\\/]src[\\/]/
const compile = { include: [(file: string) => TRANSPILE.test(file)] }

/**
 * Sizes are written in CSS px and stay so (no `size` method): rem and rpx scaling would blow up the desk layout and
 * tablets. `platform` keeps the parts of a style sheet marked `#ifdef h5` out of the WeChat build.
 */
const postcss = {
  pxtransform: { enable: true, config: { methods: ['platform'] } },
  cssModules: { enable: false },
}

/** `shared` writes its imports as Node wants them (`./geo.js`); the file beside is `./geo.ts`. */
function resolveTypeScriptByJs(chain: WebpackChain) {
  chain.resolve.set('extensionAlias', { '.js': ['.ts', '.js'] })
}

/**
 * The other pages are fetched when the first one is done: a rider in a cellar opens the report, sends it and reads the
 * answer with files that are already on the phone.
 */
function fetchAhead(chain: WebpackChain) {
  chain.module.set('parser', { javascript: { dynamicImportPrefetch: true } })
  chain.plugin('noPrefetch').use(NoPrefetchPlugin)
}

/** A module that so many pages of a phone use is worth fetching with the first one. */
const PHONE_PAGES = 5

function askedFor({ groupsIterable }: Chunk, by: (request: string) => boolean): boolean {
  return [...groupsIterable].some(({ origins }) =>
    origins.some(({ request }) => typeof request === 'string' && by(request)),
  )
}

const forDesks = (chunk: Chunk) => askedFor(chunk, (request) => DESK_ONLY.test(request))
const forPhones = (chunk: Chunk) => askedFor(chunk, (request) => !DESK_ONLY.test(request))

/** One vendor file per rate of change, so that a release does not make phones fetch React again. */
function splitVendors(chain: WebpackChain) {
  const group = (name: string, test: RegExp, priority: number) => ({
    name,
    test,
    priority,
    chunks: 'initial',
  })
  const styles = (name: string, priority: number) => ({
    name,
    type: 'css/mini-extract',
    chunks: 'all' as const,
    enforce: true,
    priority,
  })
  chain.optimization.splitChunks({
    chunks: 'initial',
    cacheGroups: {
      react: group('react', /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, 30),
      taro: group('taro', /[\\/]node_modules[\\/](@tarojs|@stencil)[\\/]/, 20),
      vendors: group('vendors', /[\\/]node_modules[\\/]/, 10),
      // What most pages of a phone are made of, and most of a desk: once each instead of in every page's file. Modules
      // that both need stand in both files; the runtime keeps one instance.
      common: { name: 'common', chunks: forPhones, minChunks: PHONE_PAGES, enforce: true, priority: 5 },
      deskCommon: { name: 'desk-common', chunks: forDesks, minChunks: 2, enforce: true, priority: 4 },
      // One style sheet for all pages of a phone: small, and a page opened without a network is dressed.
      styles: { ...styles('styles', 40), test: (module: Module) => !DESK_ONLY.test(module.identifier()) },
      deskStyles: styles('desk', 39),
    },
  })
}

export default defineConfig({
  projectName: 'beegrid',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [['@tarojs/plugin-inject', { components: ARIA_COMPONENTS }]],
  alias: { '@': source, '@beegrid/shared': path.join(shared, 'index.ts') },
  defineConstants: { BEEGRID_API_ORIGIN: JSON.stringify(process.env['TARO_APP_API_ORIGIN'] ?? '') },
  // The native map of WeChat takes its pins from files; h5 draws them by CSS.
  copy: {
    patterns: platform === 'weapp' ? [{ from: 'src/assets/pins/', to: 'dist/weapp/assets/pins/' }] : [],
    options: {},
  },
  cache: { enable: false },
  jsMinimizer: platform === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2017' } } },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      resolveTypeScriptByJs(chain)
      // WeChat has no AbortController; without one query-core stays `pending` for ever (docs/adr/0010-taro-webpack.md).
      const own = path.join(source, 'platform', 'abort-controller.ts')
      chain
        .plugin('abortController')
        .use(webpack.ProvidePlugin, [{ AbortController: [own, 'AbortController'] }])
    },
  },
  h5: {
    compile,
    postcss,
    publicPath: production ? './' : '/',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      resolveTypeScriptByJs(chain)
      splitVendors(chain)
      fetchAhead(chain)
    },
  },
})
