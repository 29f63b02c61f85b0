import { suggestedKeep, type Mergeable } from './merge-plan'

const one = (over: Partial<Mergeable>): Mergeable => ({
  id: 'a',
  number: '7K3QX92M',
  title: '地面冒水',
  placeText: '2号楼',
  thumbUrl: null,
  createdAt: '2026-11-22T06:26:00.000Z',
  status: 'dispatched',
  mergedCount: 0,
  ...over,
})

describe('which of two to keep, as a first suggestion', () => {
  const older = one({ id: 'older', createdAt: '2026-11-22T06:00:00.000Z' })
  const newer = one({ id: 'newer', createdAt: '2026-11-22T07:00:00.000Z' })

  it('is the older one, whichever is looked at', () => {
    expect([suggestedKeep(older, [newer]), suggestedKeep(newer, [older])]).toEqual(['older', 'older'])
  })

  it('is the one further along, before age', () => {
    expect(suggestedKeep(older, [{ ...newer, status: 'accepted' }])).toBe('newer')
  })

  it('is the one others are merged into, before all: it cannot be merged itself', () => {
    expect(suggestedKeep({ ...older, status: 'on_site' }, [{ ...newer, mergedCount: 2 }])).toBe('newer')
  })
})
