import type { Where } from '../domain/finding.js'
import { MAX_JSON_DEPTH } from '../domain/limits.js'
import { unreadable } from '../domain/unreadable-file.js'

/** `{ "features": [ {` : an object opened two levels deep is a feature. */
const FEATURE_DEPTH = 2
/** A bracket, a word between texts, or a comma that nothing follows. Texts are skipped by hand: a pattern would recurse. */
const TOKEN = /[[\]{}]|[^\s[\]{}",:]+|,(?=\s*[\]}])|"/g
const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

interface Token {
  readonly token: string
  readonly index: number
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0
  while (text.charAt(quote - 1 - slashes) === '\\') slashes += 1
  return slashes % 2 === 1
}

/** Where a text that begins at `start` ends; past the end when it never does. */
function endOfText(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote === -1 ? text.length + 1 : quote + 1
}

/** Everything but texts and what separates; an unfinished text is a quotation mark. */
function* tokensOf(text: string): Generator<Token> {
  const pattern = new RegExp(TOKEN)
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] !== '"') yield { token: found[0], index: found.index }
    else {
      pattern.lastIndex = endOfText(text, found.index)
      if (pattern.lastIndex > text.length) {
        yield { token: '"', index: found.index }
        return
      }
    }
  }
}

/** Walks the tokens of JSON text, keeping how deep it nests and which feature it is in. */
class JsonWalk {
  depth = 0
  features = 0

  take(token: string): void {
    if (token === '{' && this.depth === FEATURE_DEPTH) this.features += 1
    if (token === '{' || token === '[') this.depth += 1
    if (token === '}' || token === ']') this.depth -= 1
  }

  /** The feature, or else the line. */
  where(text: string, position: number): Where {
    return this.features > 0
      ? { feature: this.features }
      : { row: text.slice(0, position).split('\n').length }
  }
}

/** @throws UnreadableFile naming the feature in which the nesting becomes too deep */
export function refuseDeepJson(text: string): void {
  const walk = new JsonWalk()
  for (const { token, index } of tokensOf(text)) {
    walk.take(token)
    if (walk.depth <= MAX_JSON_DEPTH) continue
    throw unreadable(walk.where(text, index), {
      kind: 'tooDeep',
      zh: `嵌套超过 ${MAX_JSON_DEPTH} 层，已拒绝`,
      en: `nested more than ${MAX_JSON_DEPTH} deep and refused`,
    })
  }
}

/** Whether a token cannot stand in JSON at all: NaN, Infinity, comments, a comma before a bracket, half a text. */
function isWrong(token: string): boolean {
  return !'[]{}'.includes(token) && !LITERAL.test(token)
}

export interface JsonFault extends Where {
  /** What stands there; empty when the text ends too soon. */
  readonly near: string
}

/** Where text that is not JSON goes wrong: the engine's own message tells no position. */
export function jsonFault(text: string): JsonFault {
  const walk = new JsonWalk()
  for (const { token, index } of tokensOf(text)) {
    if (isWrong(token)) return { ...walk.where(text, index), near: text.slice(index, index + 12) }
    walk.take(token)
  }
  return { ...walk.where(text, text.length), near: '' }
}
