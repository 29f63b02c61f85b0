import { brokenAt, CHAIN_START, chainHash, textDigest, type ChainedEvent } from './timeline-chain.js'

const KEY = 'a key that lies outside the database'

function chain(length: number): (ChainedEvent & { hash: string })[] {
  let previous = CHAIN_START
  return Array.from({ length }, (_, index) => {
    const event: ChainedEvent = {
      id: `event-${index}`,
      ticketId: 'ticket',
      seq: index + 1,
      at: 1_000 + index,
      action: 'comment',
      fromState: 'accepted',
      toState: 'accepted',
      actorId: 'somebody',
      actorRelation: 'lead',
      data: { b: 2, a: 'one' },
      textDigest: textDigest('salt', `words ${index}`),
    }
    previous = chainHash(KEY, previous, event)
    return { ...event, hash: previous }
  })
}

const headOf = (events: readonly { hash: string }[]): { eventSeq: number; eventHead: string } => ({
  eventSeq: events.length,
  eventHead: events.at(-1)?.hash ?? CHAIN_START,
})

describe('the timeline chain', () => {
  it('holds for untouched events, whatever the order of their data', () => {
    const events = chain(4)
    const reordered = events.map((event) => ({ ...event, data: { a: 'one', b: 2 } }))
    expect(brokenAt(KEY, reordered, headOf(events))).toBeUndefined()
  })

  it('G50 names the first row that was changed, removed or added', () => {
    const events = chain(4)
    const head = headOf(events)
    const changed = events.map((event) => (event.seq === 3 ? { ...event, at: 0 } : event))
    expect(brokenAt(KEY, changed, head)).toBe(3)
    expect(
      brokenAt(
        KEY,
        events.filter(({ seq }) => seq !== 2),
        head,
      ),
    ).toBe(2)
    expect(brokenAt(KEY, events.slice(0, 3), head)).toBe(4)
    expect(brokenAt(KEY, chain(5), head)).toBe(5)
  })

  it('G50 cannot be forged without the key', () => {
    const events = chain(2)
    const [first, second] = events
    const forged = { ...first, actorId: 'somebody else' } as ChainedEvent & { hash: string }
    const rehashed = { ...forged, hash: chainHash('another key', CHAIN_START, forged) }
    expect(brokenAt(KEY, [rehashed, second as typeof rehashed], headOf(events))).toBe(1)
  })

  it('stays whole when the words beside it are erased', () => {
    const events = chain(3)
    expect(events.every(({ textDigest: digest }) => digest?.length === 64)).toBe(true)
    expect(brokenAt(KEY, events, headOf(events))).toBeUndefined()
  })
})
