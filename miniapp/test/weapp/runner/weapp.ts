import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createContext, runInContext, type Context } from 'node:vm'
import { Clockwork } from './clockwork'
import { fakeWx } from './fake-wx'
import { offline, type Network, type WxRequest } from './network'
import { readJson, type Templates } from './templates'
import { WeappPage, type Instance } from './weapp-page'
import type { Move, WxHost } from './wx-host'

type Config = Record<string, unknown> & { data?: Record<string, unknown> }
type Method = (this: unknown, ...args: unknown[]) => unknown

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { pagePath: string }[] }
}

export interface LaunchOptions {
  dist: string
  templates: Templates
  network?: Network
  /** What an earlier visit left on the phone. */
  storage?: Record<string, unknown>
  files?: Record<string, Uint8Array>
  /** Own answers of `wx` by name, such as `chooseMedia`. */
  wx?: Record<string, unknown>
}

const TAB_BAR = 'custom-tab-bar/index'

/** A running mini-program: the built bundle in a bare JavaScript realm, as bare as WeChat's. */
export class Weapp implements WxHost {
  readonly clockwork = new Clockwork()
  readonly network: Network
  readonly storage: Map<string, unknown>
  readonly files: Map<string, Uint8Array>
  readonly requests: WxRequest[] = []
  readonly calls: WxHost['calls'] = []
  readonly listeners: WxHost['listeners'] = new Map()
  readonly stack: WeappPage[] = []
  private readonly context: Context
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly pages = new Map<string, Config>()
  private readonly components = new Map<string, Config>()
  private readonly appJson: AppJson
  private app: Config = {}
  private loading = ''

  private constructor(private readonly options: LaunchOptions) {
    this.network = options.network ?? offline
    this.storage = new Map(Object.entries(options.storage ?? {}))
    this.files = new Map(Object.entries(options.files ?? {}))
    this.appJson = readJson(join(options.dist, 'app.json')) as AppJson
    this.context = this.realm()
  }

  /** Starts the mini-program on one of its pages (`pages/home/index?tab=1`). */
  static async launch(url: string, options: LaunchOptions): Promise<Weapp> {
    const weapp = new Weapp(options)
    weapp.require('app.js')
    const start = { ...parseUrl(url), scene: 1001 }
    weapp.call(weapp.app, 'onLaunch', start)
    weapp.call(weapp.app, 'onShow', start)
    await weapp.move('reLaunch', { url })
    await weapp.clockwork.idle()
    return weapp
  }

  /** The page on top. */
  get page(): WeappPage {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  /** What went wrong in product code with nobody there to catch it, and everything it logged as an error. */
  get faults(): string[] {
    return this.clockwork.faults
  }

  async open(url: string): Promise<WeappPage> {
    await this.move('navigateTo', { url })
    await this.clockwork.idle()
    return this.page
  }

  /** Lets something happen to the phone, such as `onThemeChange` or `onNetworkStatusChange`. */
  async emit(name: string, payload: object): Promise<void> {
    for (const listener of this.listeners.get(name) ?? []) this.clockwork.guard(() => listener(payload))
    await this.clockwork.idle()
  }

  close(): void {
    while (this.stack.length > 0) this.leave()
    this.clockwork.stop()
  }

  parse(json: string): unknown {
    return (runInContext('JSON.parse', this.context) as (text: string) => unknown)(json)
  }

  async move(kind: Move, { url = '', delta = 1 }: { url?: string; delta?: number }): Promise<void> {
    const target = kind === 'navigateBack' ? undefined : this.registered(url)
    const leaving = this.countOfLeaving(kind, delta)
    if (leaving === 0) this.callTop('onHide')
    for (let index = 0; index < leaving; index += 1) this.leave()
    if (target) this.enter(target)
    else this.callTop('onShow')
  }

  private countOfLeaving(kind: Move, delta: number): number {
    if (kind === 'navigateTo') return 0
    if (kind === 'redirectTo') return 1
    return kind === 'navigateBack' ? Math.min(delta, this.stack.length - 1) : this.stack.length
  }

  /** Checked before anything is left: WeChat refuses unknown pages and stays where it is. */
  private registered(url: string): { path: string; query: Record<string, string>; config: Config } {
    const { path, query } = parseUrl(url)
    const known = allPages(this.appJson)
    if (!known.includes(path)) throw new Error(`page "${path}" is not found`)
    this.require(`${path}.js`)
    const config = this.pages.get(path)
    if (!config) throw new Error(`${path}.js does not register a page`)
    return { path, query, config }
  }

  private enter({ path, query, config }: ReturnType<Weapp['registered']>): void {
    const instance = this.instantiate(config, { route: path, __route__: path, options: query })
    const { templates } = this.options
    this.stack.push(new WeappPage(path, instance, { templates, clockwork: this.clockwork }))
    this.attachTabBar(path, instance)
    this.call(instance, 'onLoad', query)
    this.call(instance, 'onShow')
    this.call(instance, 'onReady')
  }

  private attachTabBar(path: string, page: Instance): void {
    const { tabBar } = this.appJson
    if (!tabBar?.custom || !tabBar.list.some(({ pagePath }) => pagePath === path)) return
    this.require(`${TAB_BAR}.js`)
    const config = this.components.get(TAB_BAR)
    if (!config) throw new Error(`${TAB_BAR}.js does not register a component`)
    const bar = this.instantiate({ ...config, ...(config['methods'] as Config) }, { getPageId: () => path })
    const { templates } = this.options
    new WeappPage(TAB_BAR, bar, { templates, clockwork: this.clockwork }).tree()
    page['getTabBar'] = () => bar
    this.call(bar, 'attached')
    this.call(bar, 'ready')
  }

  private instantiate(config: Config, own: object): Instance {
    const data = JSON.parse(JSON.stringify(config.data ?? {})) as Record<string, unknown>
    const absent = { selectComponent: () => null, selectAllComponents: () => [], getTabBar: () => null }
    return Object.assign(Object.create(config) as Instance, absent, own, { data })
  }

  private leave(): void {
    const page = this.stack.pop()
    if (page) this.call(page.instance, 'onUnload')
  }

  private callTop(name: string): void {
    const top = this.stack.at(-1)
    if (top) this.call(top.instance, name)
  }

  private call(on: Config | Instance, name: string, ...args: unknown[]): void {
    const method = on[name] as Method | undefined
    if (method) this.clockwork.guard(() => method.apply(on, args))
  }

  /** Nothing of Node or of a browser: what WeChat lacks must be missing here too. */
  private realm(): Context {
    const { setTimeout, setInterval, clear } = this.clockwork
    const console = { log: nothing, info: nothing, debug: nothing, warn: nothing, error: this.keepError }
    const context = createContext({
      console,
      setTimeout,
      setInterval,
      clearTimeout: clear,
      clearInterval: clear,
      wx: fakeWx(this, this.options.wx ?? {}),
      App: (config: Config) => (this.app = config),
      Page: (config: Config) => this.pages.set(this.loading, config),
      Component: (config: Config) => this.components.set(this.loading, config),
      Behavior: (config: Config) => config,
      getApp: () => this.app,
      getCurrentPages: () => this.stack.map(({ instance }) => instance),
    })
    runInContext('globalThis.global = globalThis', context)
    return context
  }

  private readonly keepError = (...said: unknown[]): void => {
    this.faults.push(said.map((part) => (part instanceof Error ? part.message : String(part))).join(' '))
  }

  private require(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const module: { exports: unknown } = { exports: {} }
    this.modules.set(file, module)
    const source = readFileSync(join(this.options.dist, file), 'utf8')
    const load = runInContext(`(function (require, module, exports) {${source}\n})`, this.context, {
      filename: file,
    }) as (require: (path: string) => unknown, module: object, exports: unknown) => void
    const outer = this.loading
    this.loading = file.replace(/\.js$/, '')
    load((to) => this.require(posix.join(posix.dirname(file), to)), module, module.exports)
    this.loading = outer
    return module.exports
  }
}

const nothing = (): void => undefined

/** Paths of all pages, those of subpackages included. */
export function allPages({ pages, subPackages, subpackages }: AppJson): string[] {
  const packages = subPackages ?? subpackages ?? []
  return [...pages, ...packages.flatMap(({ root, pages: own }) => own.map((page) => posix.join(root, page)))]
}

/** WeChat hands the query over as it stands, without decoding it. */
function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.replace(/^\//, '').split('?')
  const pairs = search.split('&').filter((pair) => pair !== '')
  const entries = pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=')
    return [key, value.join('=')]
  })
  return { path, query: Object.fromEntries(entries) as Record<string, string> }
}
