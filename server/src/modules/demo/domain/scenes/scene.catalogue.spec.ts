import { drawScene, SCENE_NAMES, VARIANTS } from './scene.catalogue.js'
import type { SceneState } from './scene.draw.js'

const body = (svg: string): string => svg.split('</defs>')[1] ?? ''

const sharedStart = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  return i
}

describe.each(
  SCENE_NAMES.flatMap((name) => Array.from({ length: VARIANTS }, (_, variant) => [name, variant] as const)),
)('the drawing %s, variant %i', (name, variant) => {
  const draw = (state: SceneState): string => drawScene(name, { state, variant })

  it('is the same each time, and whole', () => {
    for (const state of ['before', 'during', 'after'] as const) {
      expect(draw(state)).toBe(draw(state))
      expect(draw(state)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('needs no font and nothing from elsewhere', () => {
    expect(draw('before')).not.toMatch(/<text|href|<image|<script/)
  })

  it('shows another state on the same background', () => {
    const [before, after] = [body(draw('before')), body(draw('after'))]
    expect(before).not.toBe(after)
    expect(sharedStart(before, after)).toBeGreaterThan(700)
  })
})

it('uses each colour reference it defines', () => {
  for (const name of SCENE_NAMES) {
    const svg = drawScene(name, { state: 'before', variant: 0 })
    const defined = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id))
    const used = new Set([...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id))
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
  }
})
