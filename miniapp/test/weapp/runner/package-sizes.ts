import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesEnding, readJson } from './templates'
import type { AppJson } from './weapp'

/** Bytes of the main package and of each subpackage, as WeChat counts them: every file below the root. */
export function packageSizes(dist: string): Record<string, number> {
  const { subPackages, subpackages } = readJson(join(dist, 'app.json')) as AppJson
  const roots = (subPackages ?? subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const path of filesEnding(dist, '')) {
    const stat = statSync(join(dist, path))
    const owner = roots.find((root) => path.startsWith(root)) ?? 'main'
    if (stat.isFile()) sizes[owner] = (sizes[owner] ?? 0) + stat.size
  }
  return sizes
}
