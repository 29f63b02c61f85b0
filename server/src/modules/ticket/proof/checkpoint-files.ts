import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { AuditLaneEntity } from '../../../core/audit/index.js'
import type { NotedEvent } from '../data/timeline-proof.repository.js'

/** How far timelines and audit lanes had come by one month's file: the last note of each, which stands for all before it. */
export interface NotedMonth {
  readonly file: string
  readonly timelines: readonly NotedEvent[]
  readonly lanes: readonly Pick<AuditLaneEntity, 'lane' | 'seq' | 'head'>[]
  /** Numbers of lines that are no notes of ours. */
  readonly unreadable: readonly number[]
}

/** Reads the checkpoint files of a server, one at a time, the oldest month first. */
export async function* checkpointFiles(dataDir: string): AsyncGenerator<NotedMonth> {
  const folder = join(dataDir, 'checkpoints')
  const names = await readdir(folder).catch(() => [])
  for (const file of names.filter((name) => name.endsWith('.jsonl')).sort())
    yield month(file, createReadStream(join(folder, file), 'utf8'))
}

async function month(file: string, stream: NodeJS.ReadableStream): Promise<NotedMonth> {
  const [timelines, lanes] = [new Map<string, NotedEvent>(), new Map<number, NotedMonth['lanes'][number]>()]
  const unreadable: number[] = []
  let line = 0
  for await (const text of createInterface({ input: stream })) {
    line += 1
    const note = noteOf(text)
    if (!note) unreadable.push(line)
    else if ('lane' in note) lanes.set(note.lane, later(lanes.get(note.lane), note))
    else timelines.set(note.ticketId, later(timelines.get(note.ticketId), note))
  }
  return { file, unreadable, timelines: [...timelines.values()], lanes: [...lanes.values()] }
}

type Note = NotedEvent | NotedMonth['lanes'][number]

function noteOf(text: string): Note | undefined {
  try {
    const note = JSON.parse(text) as Partial<NotedEvent> & Partial<NotedMonth['lanes'][number]>
    const { ticketId, eventSeq, eventHead, lane, seq, head } = note
    if (ticketId !== undefined && eventSeq !== undefined && eventHead !== undefined)
      return { ticketId, eventSeq, eventHead }
    return lane !== undefined && seq !== undefined && head !== undefined ? { lane, seq, head } : undefined
  } catch {
    return undefined
  }
}

const countOf = (note: Note): number => ('lane' in note ? note.seq : note.eventSeq)

/** Several processes write one file: a later line may be an earlier note. */
function later<N extends Note>(known: N | undefined, note: N): N {
  return known && countOf(known) > countOf(note) ? known : note
}
