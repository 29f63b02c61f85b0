import { group, line, stroke } from './shape.draw.js'
import { HEIGHT, WIDTH, type Sketch } from './sketch.draw.js'

/** Rain, falling a little aslant. */
export function rain(sketch: Sketch, amount: number): string {
  const { random } = sketch
  const streaks = Array.from({ length: amount }, () => {
    const [x, y, length] = [random.between(-40, WIDTH), random.between(-60, HEIGHT), random.between(24, 70)]
    return line([x, y, x - length * 0.22, y + length], '#eef4f8', {
      width: random.between(1, 2.6),
      opacity: random.between(0.2, 0.5),
    })
  })
  return group(streaks)
}

/** Cracks in a surface: a wandering dark line. */
export function fissure(
  from: readonly [number, number],
  steps: readonly (readonly [number, number])[],
): string {
  const d = `M${from.join(' ')}${steps.map(([dx, dy]) => `l${dx} ${dy}`).join('')}`
  return (
    stroke(d, '#1c1a18', { width: 5, opacity: 0.7, cap: 'round' }) +
    stroke(d, '#fff8e6', { width: 2, opacity: 0.25, move: 'translate(3 3)' })
  )
}
