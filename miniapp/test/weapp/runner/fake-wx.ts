import { readFileSync } from 'node:fs'
import { createSelectorQuery, deviceApis, peopleApis, storageApis } from './wx-device'
import { fileApis } from './wx-files'
import { answer, type Move, type WxHost, type WxOptions } from './wx-host'
import { networkApis } from './wx-network'

type Listener = (payload: unknown) => void

const MOVES: Move[] = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack']

/** Objects that only draw or play; what they do has no way back into the page. */
const MUTE_FACTORIES = [
  'createMapContext',
  'createVideoContext',
  'createInnerAudioContext',
  'createAnimation',
  'createIntersectionObserver',
  'getUpdateManager',
  'getRecorderManager',
]

/**
 * The global `wx` of a mini-program: all names of WeChat's own typings, and no other, as Taro lists them to see what
 * there is. What is not played here answers `ok` and is kept in `host.calls`, so that a test can see it; `overrides`
 * take the place of anything.
 */
export function fakeWx(host: WxHost, overrides: Record<string, unknown>): object {
  const unplayed = officialNames().map((name) => [name, unplayedApi(host, name)])
  return {
    ...(Object.fromEntries(unplayed) as object),
    ...deviceApis(),
    ...storageApis(host),
    ...peopleApis(host),
    ...networkApis(host),
    ...movingApis(host),
    ...Object.fromEntries(MUTE_FACTORIES.map((name) => [name, () => mute()])),
    getFileSystemManager: () => fileApis(host),
    nextTick: (work: () => void) => host.clockwork.setTimeout(work),
    createSelectorQuery: () => createSelectorQuery(host.clockwork.setTimeout),
    ...overrides,
  }
}

/** The methods of `interface Wx`, read from the typings that are WeChat's client documentation. */
function officialNames(): string[] {
  const typings = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const [, start = ''] = typings.split('\n    interface Wx {\n')
  const [body = ''] = start.split(/\n {4}(?:interface|type) /)
  return [...body.matchAll(/^ {8}([a-zA-Z0-9]+)[<(]/gm)].map(([, name = '']) => name)
}

function movingApis(host: WxHost): Record<string, unknown> {
  const move =
    (kind: Move) =>
    (options: WxOptions & { url?: string; delta?: number } = {}) =>
      answer(
        host,
        kind,
        host.move(kind, options).then(() => ({})),
      )(options)
  return Object.fromEntries(MOVES.map((kind) => [kind, move(kind)]))
}

function unplayedApi(host: WxHost, name: string): unknown {
  if (/^on[A-Z]/.test(name)) return (listener: Listener) => listen(host, name, listener)
  if (/^off[A-Z]/.test(name))
    return (listener: Listener) => host.listeners.get(name.replace(/^off/, 'on'))?.delete(listener)
  return (options?: WxOptions) => {
    host.calls.push({ name, options })
    return answer(host, name, Promise.resolve({}))(options ?? { complete: () => undefined })
  }
}

function listen(host: WxHost, name: string, listener: Listener): void {
  const listeners = host.listeners.get(name) ?? new Set()
  host.listeners.set(name, listeners.add(listener))
}

function mute(): object {
  return new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => mute()) })
}
