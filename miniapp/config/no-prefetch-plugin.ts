import type { Compiler } from 'webpack'

/** Pages that only a desk opens, and what they are made of: a rider's phone must not spend its traffic on them. */
export const DESK_ONLY = /packages[\\/](manage|account[\\/](setup|activate))[\\/]|[\\/]ui[\\/]desk[\\/]/
/** What such pages, or a video that none of ours shows, bring along. */
const THEIRS = /@geoman-io|hls\.js/

/** Takes the chunks of desk pages out of what `dynamicImportPrefetch` fetches ahead. */
export class NoPrefetchPlugin {
  apply(compiler: Compiler) {
    compiler.hooks.compilation.tap('NoPrefetchPlugin', ({ hooks, chunkGroups }) => {
      hooks.afterOptimizeChunks.tap('NoPrefetchPlugin', () => {
        for (const group of chunkGroups) {
          if (group.origins.some(({ request }) => DESK_ONLY.test(request) || THEIRS.test(request)))
            delete group.options.prefetchOrder
        }
      })
    })
  }
}
