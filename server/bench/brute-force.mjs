// Which ring a point lies in, by looking at every one of them: no index, and the half-open rule as `shared` has it.
import { ringContains } from '@beegrid/shared'

/** Boxes side by side in memory, so that a hundred thousand of them are looked at in a blink. */
function boxesOf(rings) {
  const boxes = new Float64Array(rings.length * 4)
  rings.forEach((ring, n) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
    boxes.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], n * 4)
  })
  return boxes
}

export function bruteForce(rings) {
  const boxes = boxesOf(rings)
  return ({ lng, lat }) => {
    const found = []
    for (let n = 0; n < boxes.length; n += 4) {
      if (lng < boxes[n] || lng > boxes[n + 2] || lat < boxes[n + 1] || lat > boxes[n + 3]) continue
      if (ringContains(rings[n / 4], { lng, lat })) found.push(n / 4)
    }
    return found
  }
}
