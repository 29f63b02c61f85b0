import { AuditCheck, AuditRepository } from '../../../core/audit/index.js'
import type { Database } from '../../../core/database/index.js'
import { TimelineProofRepository } from '../data/timeline-proof.repository.js'
import { checkpointFiles, type NotedMonth } from './checkpoint-files.js'
import { auditLine, timelineLine } from './fault-words.js'
import { TimelineCheck, type CheckProgress } from './timeline-check.js'

/** Rows of a checkpoint file compared in one statement. */
const NOTES_AT_ONCE = 200
/** Progress is told each time so many percent more are done. */
const STEP_PERCENT = 5

export interface VerificationOptions {
  readonly database: Database
  /** The key outside the database. */
  readonly key: string
  readonly dataDir: string
  /** A finding, or the result. */
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

/** `npm run verify-timeline`: every chain and every checkpoint file against the key; says what is wrong and where (G50). */
export class ChainVerification {
  private readonly timelines: TimelineCheck
  private readonly audit: AuditCheck
  private found = 0
  private told = 0

  constructor(private readonly options: VerificationOptions) {
    const { database, key } = options
    this.timelines = new TimelineCheck(database, new TimelineProofRepository(), key)
    this.audit = new AuditCheck(database, new AuditRepository(), key)
  }

  /** @returns how many faults were found */
  async run(): Promise<number> {
    const seen = { tickets: 0, events: 0 }
    const faults = await this.timelines.run((progress) => {
      Object.assign(seen, progress)
      this.tell(progress)
    })
    this.name(faults.map(timelineLine))
    this.name((await this.audit.run()).map(auditLine))
    for await (const month of checkpointFiles(this.options.dataDir)) await this.compare(month)
    await this.sum(seen)
    return this.found
  }

  private async compare({ file, timelines, lanes, unreadable }: NotedMonth): Promise<void> {
    this.options.progress(`检查点 checkpoints ${file}: ${timelines.length + lanes.length}`)
    for (let start = 0; start < timelines.length; start += NOTES_AT_ONCE) {
      const faults = await this.timelines.checkpoints(timelines.slice(start, start + NOTES_AT_ONCE))
      this.name(faults.map(timelineLine))
    }
    for (const lane of lanes) this.name((await this.audit.checkpoint(lane)).map(auditLine))
    if (unreadable.length > 0)
      this.options.progress(`${file}: 读不懂的行 lines that cannot be read: ${unreadable.join(' ')}`)
  }

  private async sum({ tickets, events }: { tickets: number; events: number }): Promise<void> {
    const { unchained, all } = await this.audit.counts()
    const older =
      unchained > 0 ? `（其中 ${unchained} 行早于审计链，无从核对 / ${unchained} older than the chains)` : ''
    const what = `工单 tickets ${tickets} · 时间线 timeline rows ${events} · 审计 audit rows ${all}${older}`
    const result = this.found === 0 ? '✓ 完整 whole' : `✗ ${this.found} 处有问题 faults`
    this.options.say(`${result} · ${what}`)
  }

  private name(lines: readonly string[]): void {
    lines.forEach(this.options.say)
    this.found += lines.length
  }

  private tell({ tickets, of }: CheckProgress): void {
    const percent = of === 0 ? 100 : Math.floor((100 * tickets) / of)
    if (percent < this.told + STEP_PERCENT) return
    this.told = percent
    this.options.progress(`${percent} % · ${tickets}/${of}`)
  }
}
