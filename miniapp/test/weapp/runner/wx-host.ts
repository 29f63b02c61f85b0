import type { Clockwork } from './clockwork'
import type { Network, WxRequest } from './network'

/** The way to another page, as `wx.navigateTo` and its siblings take it. */
export type Move = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack'

/** What the fake `wx` needs to know of the mini-program it serves. */
export interface WxHost {
  readonly clockwork: Clockwork
  readonly network: Network
  readonly storage: Map<string, unknown>
  /** Files of the phone by path, such as photos just taken. */
  readonly files: Map<string, Uint8Array>
  /** Every request, in order. */
  readonly requests: WxRequest[]
  /** Every call of `wx`, in order. */
  readonly calls: { name: string; options: unknown }[]
  readonly listeners: Map<string, Set<(payload: unknown) => void>>
  /** JSON as an object of the mini-program's own realm, as WeChat hands it over. */
  parse(json: string): unknown
  move(kind: Move, options: { url?: string; delta?: number }): Promise<void>
}

export interface WxOptions {
  success?: (result: object) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (result: object) => void
}

/** Answers an asynchronous call by its callbacks, or by a promise when it gives none. */
export function answer(host: WxHost, name: string, work: Promise<object>): (options: WxOptions) => unknown {
  return (options) => {
    const settled = host.clockwork.during(work).then(
      (result) => ({ ok: true, value: { errMsg: `${name}:ok`, ...result } }),
      (error: unknown) => ({ ok: false, value: { errMsg: `${name}:fail ${messageOf(error)}` } }),
    )
    const done = settled.then(({ ok, value }) => {
      host.clockwork.guard(() => (ok ? options.success?.(value) : options.fail?.(value)))
      host.clockwork.guard(() => options.complete?.(value))
      if (!ok && !options.success && !options.fail) throw new Error(value.errMsg)
      return value
    })
    if (options.success || options.fail || options.complete) return undefined
    return done
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
