import { resolve } from 'node:path'
import { loopback, offline, type Network } from './runner/network'
import { readJson, Templates } from './runner/templates'
import { allPages, Weapp, type AppJson, type LaunchOptions } from './runner/weapp'

/** The WeChat build under test. */
export const DIST = resolve(process.env['BEEGRID_WEAPP_DIST'] ?? resolve(__dirname, '../../dist/weapp'))

export const PAGES = allPages(readJson(resolve(DIST, 'app.json')) as AppJson)

let templates: Templates | undefined

/** Starts the build on a page of it. */
export async function launch(url: string, options: Partial<LaunchOptions> = {}): Promise<Weapp> {
  templates ??= new Templates(DIST)
  return Weapp.launch(url, { dist: DIST, templates, ...options })
}

/** The private server that scripts/weapp.mjs has started; the product believes it talks to its own host. */
export function server(): Network {
  const origin = process.env['BEEGRID_E2E_URL']
  if (!origin) throw new Error('run these tests by `node scripts/weapp.mjs`')
  return loopback(origin)
}

export { offline }
