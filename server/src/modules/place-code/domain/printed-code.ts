import type { CodeKind } from '@beegrid/shared'

/** A code as it is printed. */
export interface PrintedCode {
  readonly key: string
  readonly kind: CodeKind
  /** What people call the place; a grid's ends with 网格. */
  readonly name: string
  /** Town, community: what stands above it. */
  readonly where: string
  readonly county: string
  /** The community's telephone. */
  readonly phone: string | null
}

/** Ab3kQ9 → Ab3 kQ9: read and typed in two groups. */
export function keyInWords(key: string): string {
  const middle = Math.ceil(key.length / 2)
  return `${key.slice(0, middle)} ${key.slice(middle)}`
}

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true })

/** As one walks: by what they lie in, then 2号楼 before 10号楼. */
export function inWalkingOrder(a: PrintedCode, b: PrintedCode): number {
  return COLLATOR.compare(a.where, b.where) || COLLATOR.compare(a.name, b.name) || (a.key < b.key ? -1 : 1)
}
