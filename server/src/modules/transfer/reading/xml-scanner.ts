import { unreadable, UnreadableFile } from '../domain/unreadable-file.js'

export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  text(text: string): void
  close(name: string): void
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
/** No mark-up of a workbook is nearly as long; unfinished, it would be held in memory. */
const MAX_PENDING = 4_000_000
/** Begins at white space, so that its cost grows with the length alone (G56). */
const ATTRIBUTE = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function broken(zh: string, en: string): UnreadableFile {
  return unreadable({}, { kind: 'xml', zh, en })
}

function entity(name: string): string {
  const known = ENTITIES.get(name)
  if (known !== undefined) return known
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!Number.isInteger(code) || code > 0x10ffff)
    throw broken(
      `工作簿内含自定义 XML 实体（&${name.slice(0, 20)};），已拒绝`,
      'the workbook uses XML entities of its own and was refused',
    )
  return String.fromCodePoint(code)
}

function unescape(text: string): string {
  return text.includes('&') ? text.replace(/&([^;&\s]{1,40});/g, (_, name: string) => entity(name)) : text
}

/** `x:row` and `row` are the same to us: each part of a workbook has one vocabulary. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    found.set(localName(name), unescape(double ?? single ?? ''))
  return found
}

/**
 * Reads XML as it arrives, holding no more than the mark-up at hand. Knows elements, text, CDATA and comments; document
 * types and entities of a file's own are refused, so that nothing grows or is fetched.
 */
export class XmlScanner {
  private pending = ''

  constructor(private readonly listener: XmlListener) {}

  push(piece: string): void {
    this.pending += piece
    let start = 0
    for (let next = this.step(start); next > start; next = this.step(start)) start = next
    this.pending = this.pending.slice(start)
    if (this.pending.length > MAX_PENDING)
      throw broken('工作簿的 XML 已损坏', 'the XML of the workbook is damaged')
  }

  end(): void {
    if (this.pending.trim() !== '')
      throw broken('工作簿的 XML 不完整', 'the XML of the workbook is incomplete')
  }

  /** Takes one piece of text or mark-up from `start`; gives where the next begins, or `start` when it is not whole yet. */
  private step(start: number): number {
    const { pending } = this
    const mark = pending.indexOf('<', start)
    if (mark === -1) return start
    if (mark > start) this.listener.text(unescape(pending.slice(start, mark)))
    if (pending.startsWith('<!', mark)) return this.declaration(mark)
    const end = pending.indexOf('>', mark)
    if (end === -1) return mark
    this.tag(pending.slice(mark + 1, end))
    return end + 1
  }

  private declaration(mark: number): number {
    const { pending } = this
    if (pending.length - mark < 9) return mark
    if (pending.startsWith('<!--', mark)) return after(pending, '-->', mark)
    if (!pending.startsWith('<![CDATA[', mark))
      throw broken(
        '工作簿内含 XML 文档类型声明（DOCTYPE），已拒绝',
        'the workbook carries a document type declaration (DOCTYPE) and was refused',
      )
    const next = after(pending, ']]>', mark)
    if (next > mark) this.listener.text(pending.slice(mark + 9, next - 3))
    return next
  }

  private tag(inner: string): void {
    if (inner.startsWith('?')) return
    if (inner.startsWith('/')) {
      this.listener.close(localName(inner.slice(1).trim()))
      return
    }
    const empty = inner.endsWith('/')
    const [head = ''] = /^[^\s/]+/.exec(inner) ?? []
    const name = localName(head)
    this.listener.open(name, attributesOf(inner.slice(head.length)))
    if (empty) this.listener.close(name)
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? from : found + mark.length
}
