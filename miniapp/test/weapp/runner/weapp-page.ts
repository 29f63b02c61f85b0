import type { Clockwork } from './clockwork'
import type { Templates } from './templates'
import { applyData } from './data-path'
import {
  attribute,
  countNodes,
  depthOf,
  findChains,
  textAttribute,
  textsOf,
  type Wanted,
  type WxmlNode,
} from './wxml-node'

type Handler = (event: object) => unknown

/** What a page or component instance of the mini-program looks like from outside. */
export interface Instance {
  data: Record<string, unknown>
  [member: string]: unknown
}

export interface Measures {
  firstSetDataBytes: number
  largestSetDataBytes: number
  totalBytes: number
  setDataCalls: number
  nodes: number
  depth: number
}

/** Events that rise from the element to its ancestors; all others stay where they happen. */
const BUBBLING = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
])

/** One mounted page: what it shows, and hands to touch it. */
export class WeappPage {
  private readonly bytes: number[] = []
  /** What people typed or chose; WeChat's inputs keep it themselves. */
  private readonly entered = new Map<unknown, unknown>()

  constructor(
    readonly path: string,
    readonly instance: Instance,
    private readonly surroundings: { templates: Templates; clockwork: Clockwork },
  ) {
    instance['setData'] = (data: Record<string, unknown>, done?: () => void) => this.setData(data, done)
  }

  tree(): WxmlNode {
    return this.surroundings.templates.render(this.path, this.instance.data)
  }

  texts(): string[] {
    return textsOf(this.tree())
  }

  has(wanted: Wanted): boolean {
    return findChains(this.tree(), wanted).length > 0
  }

  measures(): Measures {
    const tree = this.tree()
    return {
      firstSetDataBytes: this.bytes[0] ?? 0,
      largestSetDataBytes: Math.max(0, ...this.bytes),
      totalBytes: this.bytes.reduce((sum, bytes) => sum + bytes, 0),
      setDataCalls: this.bytes.length,
      nodes: countNodes(tree),
      depth: depthOf(tree),
    }
  }

  /** Taps the innermost element that fits, and waits until the page has come to rest. */
  async tap(wanted: Wanted): Promise<void> {
    const chain = this.chainTo(wanted)
    this.fire(chain, 'tap', { x: 1, y: 1 })
    const button = chain.find((node) => attribute(node, 'form-type') === 'submit')
    const form = chain.findLast((node) => node.tag === 'wx-form')
    if (button && form) this.fire([form], 'submit', { value: this.valuesOf(form) })
    await this.surroundings.clockwork.idle()
  }

  /** Types into an input or a textarea. */
  async input(wanted: Wanted, value: string): Promise<void> {
    const chain = this.chainTo(wanted)
    this.enter(chain, value)
    this.fire(chain, 'input', { value, cursor: value.length, keyCode: 0 })
    await this.surroundings.clockwork.idle()
  }

  /** Changes a switch, a picker, a slider or a group of boxes. */
  async change(wanted: Wanted, value: unknown): Promise<void> {
    const chain = this.chainTo(wanted)
    this.enter(chain, value)
    this.fire(chain, 'change', { value })
    await this.surroundings.clockwork.idle()
  }

  /** Any other event, such as `getphonenumber` or `markertap`. */
  async trigger(wanted: Wanted, type: string, detail: object): Promise<void> {
    this.fire(this.chainTo(wanted), type, detail)
    await this.surroundings.clockwork.idle()
  }

  private setData(data: Record<string, unknown>, done?: () => void): void {
    const json = JSON.stringify(data)
    this.bytes.push(Buffer.byteLength(json))
    applyData(this.instance.data, JSON.parse(json) as Record<string, unknown>)
    this.surroundings.clockwork.changed()
    if (done) this.surroundings.clockwork.setTimeout(() => done.call(this.instance))
  }

  private chainTo(wanted: Wanted): WxmlNode[] {
    // An outer element has the same text as the one inside it: people touch the inner one.
    const chain = findChains(this.tree(), wanted).reduce<WxmlNode[] | undefined>(
      (best, found) => (best === undefined || best.every((node) => found.includes(node)) ? found : best),
      undefined,
    )
    if (chain) return chain
    throw new Error(`${this.path} shows nothing like ${JSON.stringify(wanted)}: ${this.texts().join(' | ')}`)
  }

  private enter(chain: WxmlNode[], value: unknown): void {
    this.entered.set(sidOf(chain.at(-1)), value)
  }

  private fire(chain: WxmlNode[], type: string, detail: object): void {
    const target = pointer(chain.at(-1))
    const hearers = BUBBLING.has(type) ? [...chain].reverse() : chain.slice(-1)
    for (const node of hearers) {
      const caught = textAttribute(node, `catch${type}`)
      const handler = this.instance[caught || textAttribute(node, `bind${type}`)] as Handler | undefined
      const event = { type, target, currentTarget: pointer(node), detail, timeStamp: 1, mark: {} }
      if (handler) this.surroundings.clockwork.guard(() => handler.call(this.instance, event))
      if (caught !== '') return
    }
  }

  /** What WeChat collects when a form is submitted: every named control, as it stands. */
  private valuesOf(form: WxmlNode): Record<string, unknown> {
    const named = findChains(form, {}).flatMap((chain) =>
      chain.slice(-1).filter((node) => nameOf(node) !== ''),
    )
    return Object.fromEntries(named.map((node) => [nameOf(node), this.valueOf(node)]))
  }

  private valueOf(node: WxmlNode): unknown {
    return this.entered.get(sidOf(node)) ?? attribute(node, 'value') ?? attribute(node, 'checked') ?? ''
  }
}

const nameOf = (node: WxmlNode): string => textAttribute(node, 'name')

const sidOf = (node: WxmlNode | undefined): unknown => node?.attr?.['data-sid']

function pointer(node: WxmlNode | undefined): object {
  const sid = sidOf(node)
  return {
    id: node?.attr?.['id'] ?? '',
    dataset: sid === undefined ? {} : { sid },
    offsetLeft: 0,
    offsetTop: 0,
  }
}
