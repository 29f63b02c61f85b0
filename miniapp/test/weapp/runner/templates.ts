import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { wxmlToJs } from 'miniprogram-compiler'
import { isNode, type WxmlChild, type WxmlNode } from './wxml-node'

type Render = (data: object) => WxmlNode
type Generator = (path: string) => Render | undefined

interface Diagnostic {
  isError: boolean
  message: string
  /** Counted from 0. */
  startLine: number
}

const MAX_COMPILED_BYTES = 64 * 1024 * 1024

/** The page templates of a build, compiled by WeChat's own compiler. */
export class Templates {
  private readonly generate: Generator

  constructor(private readonly dist: string) {
    this.generate = compile(dist)
  }

  /** Renders `path` (no suffix) with `data`; custom components stand expanded in the tree. */
  render(path: string, data: object): WxmlNode {
    const render = this.generate(`${path}.wxml`)
    if (!render) throw new Error(`${path}.wxml is not in the build`)
    return this.expand(render(data), this.componentsOf(path))
  }

  /** Custom components by tag, as paths without suffix. */
  componentsOf(path: string): Map<string, string> {
    const file = join(this.dist, `${path}.json`)
    const declared = existsSync(file) ? (readJson(file) as { usingComponents?: Record<string, string> }) : {}
    const entries = Object.entries(declared.usingComponents ?? {})
    return new Map(entries.map(([tag, to]) => [`wx-${tag}`, this.resolve(path, to)]))
  }

  private resolve(from: string, to: string): string {
    return to.startsWith('/') ? to.slice(1) : relative(this.dist, join(this.dist, dirname(from), to))
  }

  private expand(node: WxmlNode, components: Map<string, string>): WxmlNode {
    const component = components.get(node.tag)
    const children = component
      ? (this.render(component, node.attr ?? {}).children ?? [])
      : (node.children ?? []).map((child) => this.expandChild(child, components))
    return { ...node, children }
  }

  private expandChild(child: WxmlChild, components: Map<string, string>): WxmlChild {
    return isNode(child) ? this.expand(child, components) : child
  }
}

/** Complaints of WeChat's current template parser about the templates of a build. */
export function templateDiagnostics(dist: string): string[] {
  const group = new TmplGroup()
  return filesEnding(dist, '.wxml').flatMap((path) => {
    const found = group.addTmpl(path, readFileSync(join(dist, path), 'utf8')) as Diagnostic[]
    return found.filter(isOurs).map(({ message, startLine }) => `${path}:${startLine + 1}: ${message}`)
  })
}

/** Taro's own base template puts an id on a block, which earns this one warning; a missing end tag is a warning too. */
const isOurs = ({ isError, message }: Diagnostic): boolean => isError || message !== 'invalid attribute'

function compile(dist: string): Generator {
  const scratch = mkdtempSync(join(tmpdir(), 'beegrid-wxml-'))
  try {
    for (const path of [
      ...filesEnding(dist, '.wxml'),
      ...filesEnding(dist, '.wxs'),
      ...filesEnding(dist, '.json'),
    ])
      cpSync(join(dist, path), join(scratch, path))
    for (const path of filesEnding(scratch, '.wxml')) inlineFocus(join(scratch, path))
    const source = wxmlToJs(scratch, { maxBuffer: MAX_COMPILED_BYTES })
    const scope: Record<string, unknown> = {}
    // The compiler's output is made to be evaluated: it expects the two globals of a WebView.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
    return new Function('global', 'window', source)(scope, (scope['window'] = scope)) as Generator
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The published compiler passes no objects to wxs, which Taro needs to tell a focused input: written out instead. */
function inlineFocus(file: string): void {
  const source = readFileSync(file, 'utf8')
  const inlined = source.replaceAll(
    /xs\.c\(i, ('[^']*')\)/g,
    (_, prefix: string) => `${prefix}+i.nn+(i.focus!==undefined?'_focus':'_blur')`,
  )
  if (inlined !== source) writeFileSync(file, inlined)
}

export function filesEnding(folder: string, suffix: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(suffix))
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
