import type { Metres } from './lattice.geometry.js'

/** Sine for angles up to an eighth of a turn by its series: the platform's own may differ in the last digit. */
function smallSine(radians: number): number {
  const square = radians * radians
  return (
    radians *
    (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - (square / 72) * (1 - square / 110)))))
  )
}

/** Unit vector at so many turns counter-clockwise from east (0.25 is north). */
export function direction(turns: number): Metres {
  const whole = turns - Math.floor(turns)
  const quarter = Math.round(whole * 4)
  const sin = smallSine((whole - quarter / 4) * 6.283185307179586)
  const cos = Math.sqrt(1 - sin * sin)
  const rotated: readonly Metres[] = [
    { x: cos, y: sin },
    { x: -sin, y: cos },
    { x: -cos, y: -sin },
    { x: sin, y: -cos },
  ]
  return rotated[quarter % 4] ?? { x: 1, y: 0 }
}

/** Grows with the angle of a vector from 0 to 4, without the platform's arc tangent; for sorting around a centre. */
export function diamondAngle(v: Metres): number {
  const sum = Math.abs(v.x) + Math.abs(v.y)
  if (sum === 0) return 0
  const part = v.y / sum
  if (v.x < 0) return 2 - part
  return v.y < 0 ? 4 + part : part
}
