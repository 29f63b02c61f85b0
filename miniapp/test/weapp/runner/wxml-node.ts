/** One node of the tree that WeChat's own template compiler renders. Texts are plain strings among the children. */
export interface WxmlNode {
  tag: string
  attr?: Record<string, unknown>
  children?: WxmlChild[]
}

export type WxmlChild = WxmlNode | string | number

/** What to look for; every given field must fit. */
export interface Wanted {
  tag?: string
  id?: string
  className?: string
  label?: string
  /** The whole text inside the node. */
  text?: string | RegExp
}

/** Tags that stand for no element of the page. */
const NO_ELEMENT = new Set(['wx-page', 'virtual'])

export const isNode = (child: WxmlChild): child is WxmlNode => typeof child === 'object'

const elementsOf = (node: WxmlNode): WxmlNode[] => (node.children ?? []).filter(isNode)

/** Elements, as WeChat counts them for its limit of 1,000 on a page. */
export function countNodes(node: WxmlNode): number {
  const own = NO_ELEMENT.has(node.tag) ? 0 : 1
  return elementsOf(node).reduce((count, child) => count + countNodes(child), own)
}

export function depthOf(node: WxmlNode): number {
  const own = NO_ELEMENT.has(node.tag) ? 0 : 1
  return own + Math.max(0, ...elementsOf(node).map(depthOf))
}

export function textOf(node: WxmlChild): string {
  return isNode(node) ? (node.children ?? []).map(textOf).join('') : String(node)
}

/** Every text of the page, in order. */
export function textsOf(node: WxmlChild): string[] {
  if (!isNode(node)) return String(node).trim() === '' ? [] : [String(node)]
  return (node.children ?? []).flatMap(textsOf)
}

/** An attribute as written in WXML (`aria-label`); the compiler spells some of them in camel case. */
export function attribute(node: WxmlNode, name: string): unknown {
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return node.attr?.[name] ?? node.attr?.[camel]
}

/** The same as a text; empty when it is not set, or is no text. */
export function textAttribute(node: WxmlNode, name: string): string {
  const value = attribute(node, name)
  return typeof value === 'string' ? value : ''
}

/** Chains from the outermost element to each one that fits, so that events know whom to bubble to. */
export function findChains(root: WxmlNode, wanted: Wanted): WxmlNode[][] {
  const chains: WxmlNode[][] = []
  const visit = (node: WxmlNode, above: WxmlNode[]): void => {
    const chain = [...above, node]
    if (fits(node, wanted)) chains.push(chain)
    for (const child of elementsOf(node)) visit(child, chain)
  }
  visit(root, [])
  return chains
}

function fits(node: WxmlNode, wanted: Wanted): boolean {
  if (NO_ELEMENT.has(node.tag)) return false
  const { tag, text, ...attributes } = wanted
  if (tag !== undefined && node.tag !== `wx-${tag}`) return false
  return fitsAttributes(node, attributes) && (text === undefined || fitsText(textOf(node), text))
}

function fitsAttributes(node: WxmlNode, { id, label, className }: Omit<Wanted, 'tag' | 'text'>): boolean {
  const classes = textAttribute(node, 'class').split(/\s+/)
  return (
    (id === undefined || textAttribute(node, 'id') === id) &&
    (label === undefined || textAttribute(node, 'aria-label') === label) &&
    (className === undefined || classes.includes(className))
  )
}

function fitsText(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text)
}
