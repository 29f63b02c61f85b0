import type { AuditFault } from '../../../core/audit/index.js'
import { isoTime } from '../../../core/clock/index.js'
import type { TimelineFault } from '../domain/timeline-fault.js'

type Flaw = TimelineFault['flaw'] | AuditFault['flaw']

/** What an operator reads; the codes are the same in every language. */
const WORDS: Readonly<Record<Flaw, readonly [zh: string, en: string]>> = {
  changed: ['内容被改过', 'was changed'],
  missing: ['不见了（从这一行起）', 'is missing, from this row on'],
  added: ['是后加的', 'was added'],
  end: ['末尾的哈希对不上', 'the end noted for the chain does not fit'],
  words: ['旁边的文字被改过', 'the words beside it were changed'],
  state: ['工单状态与最后一行不符', 'the ticket’s state is not what its last row says'],
  gone: ['工单不见了', 'its ticket is gone'],
  overtaken: ['与库外检查点不符', 'is not the row a checkpoint outside the database knows'],
  stray: ['不在任何链上', 'is in no chain'],
}

type Row = { readonly at: number; readonly action: string; readonly id: string } | undefined

const rowWords = (row: Row): string => (row ? ` ${row.action} ${isoTime(row.at)} ${row.id}` : '')

/** One line for one fault: where, which row, what is wrong, in both languages. */
export function timelineLine({ ticketId, number, seq, flaw, event }: TimelineFault): string {
  const [zh, en] = WORDS[flaw]
  return `✗ 工单 ticket ${number ?? ticketId} · 第 ${seq} 行 row ${seq}${rowWords(event)} · ${zh} / ${en}`
}

export function auditLine({ lane, seq, flaw, row }: AuditFault): string {
  const [zh, en] = WORDS[flaw]
  const where = lane === null ? '' : ` · 第 ${lane} 道第 ${seq ?? 0} 行 lane ${lane} row ${seq ?? 0}`
  return `✗ 审计 audit${where}${rowWords(row)} · ${zh} / ${en}`
}
