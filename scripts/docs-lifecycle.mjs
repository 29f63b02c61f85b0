// Writes the ticket lifecycle table of docs/architecture.md from the declared table in shared, so that the document
// cannot say something else than the code. With --check nothing is written, and a difference is a failure.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { capture, root } from './lib/run.mjs'

const target = join(root, 'docs/architecture.md')
const BEGIN = '<!-- lifecycle: written by scripts/docs-lifecycle.mjs, do not edit -->'
const END = '<!-- end of lifecycle -->'

async function vocabulary() {
  const { code, output } = await capture(process.execPath, ['shared/build.mjs'])
  if (code !== 0) throw new Error(`shared does not build\n${output}`)
  return import(pathToFileURL(join(root, 'shared/dist/esm/index.js')).href)
}

const PLACES = {
  stays: 'stays',
  before: 'the state before',
  byVerdict: 'closed, or accepted (rework)',
  byGrant: 'suspended, or stays',
  bySecondLook: 'stays, or dispatched',
}

const listOf = (items) => (items.length === 0 ? '–' : items.join(', '))

/** Names of lists of states that come up again and again. */
function statesOf(from, { TICKET_STATES, PHASE_OF }) {
  const phases = (...names) => TICKET_STATES.filter((state) => names.includes(PHASE_OF[state])).join()
  const named = {
    [TICKET_STATES.join()]: 'any',
    [phases('open')]: 'any open',
    [phases('open', 'waiting')]: 'any open or waiting',
  }
  return named[from.join()] ?? listOf(from)
}

function rowOf(action, words) {
  const { from, to, by, needs } = words.actionRule(action)
  const { staff, en } = words.ACTION_LABELS[action]
  const allowed = by.length === 0 ? '**nobody yet**' : listOf(by)
  const places = [statesOf(from, words), PLACES[to] ?? to]
  return `| \`${action}\` | ${staff} · ${en} | ${places.join(' | ')} | ${allowed} | ${listOf(needs)} |`
}

function table(words) {
  const head = ['| action | 中文 · English | from | to | by | needs |', '|---|---|---|---|---|---|']
  return [BEGIN, '', ...head, ...words.TICKET_ACTIONS.map((action) => rowOf(action, words)), '', END].join(
    '\n',
  )
}

/** The document with the table between its two markers replaced. */
function renewed(document, text) {
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (start < 0 || end < start)
    throw new Error('docs/architecture.md has lost the markers of its lifecycle table')
  return document.slice(0, start) + text + document.slice(end + END.length)
}

const before = readFileSync(target, 'utf8')
const after = renewed(before, table(await vocabulary()))
if (process.argv.includes('--check') && after !== before) {
  console.error('docs/architecture.md is not what the lifecycle says: run `node scripts/docs-lifecycle.mjs`')
  process.exitCode = 1
} else if (after !== before) writeFileSync(target, after)
