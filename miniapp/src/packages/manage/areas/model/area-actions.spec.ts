import type { AreaLevel } from '@beegrid/shared'
import type { AreaNode } from '@/features/area/model/area-tree'
import { actionsOf } from './area-actions'

const node = (level: AreaLevel) => ({ area: { level }, children: [], counts: {} }) as unknown as AreaNode
const all = ({ shown, more }: ReturnType<typeof actionsOf>) => [...shown, ...more]

describe('what can be done with an area', () => {
  it('is shown three at a time, the commonest first', () => {
    const { shown, more } = actionsOf(node('grid'), { outermost: false, drawn: true })
    expect(shown).toEqual(['outline', 'split', 'merge'])
    expect(more).toEqual(['words', 'move', 'retire'])
  })

  it('leaves the outer border of what one keeps to the level above', () => {
    expect(all(actionsOf(node('community'), { outermost: true, drawn: true }))).toEqual(['create', 'words'])
  })

  it('begins with drawing where nobody has drawn', () => {
    expect(all(actionsOf(node('grid'), { outermost: false, drawn: false }))).toEqual([
      'trace',
      'words',
      'move',
      'retire',
    ])
  })

  it('splits only what holds nothing yet: parts would have to be given to one side', () => {
    const empty = node('community')
    const full = { ...empty, children: [node('grid')] }
    const standing = { outermost: false, drawn: true }
    expect(all(actionsOf(empty, standing))).toContain('split')
    expect(all(actionsOf(full, standing))).not.toContain('split')
  })

  it('does not move a county, which has nothing above it', () => {
    expect(all(actionsOf(node('county'), { outermost: false, drawn: true }))).not.toContain('move')
  })
})
