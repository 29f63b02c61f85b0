import { areaM2, areaWords, ringAreaM2 } from './measure'

const units = {
  m2: (n: string) => `${n} m²`,
  hectares: (n: string) => `${n} ha`,
  km2: (n: string) => `${n} km²`,
}

/** 0.001° east at 33.76° N are 92.5 m, 0.001° north 111.2 m. */
const ring = [
  [120.25, 33.76],
  [120.251, 33.76],
  [120.251, 33.761],
  [120.25, 33.761],
  [120.25, 33.76],
] as const

describe('the size of an area', () => {
  it('is that of the ground, whichever way round it was drawn', () => {
    expect(Math.round(ringAreaM2(ring) / 10)).toBe(1028)
    expect(ringAreaM2([...ring].reverse())).toBeCloseTo(ringAreaM2(ring), 6)
  })

  it('leaves out what is cut out, and adds its parts', () => {
    const hole = ring.map(([lng, lat]) => [120.25 + (lng - 120.25) / 2, 33.76 + (lat - 33.76) / 2] as const)
    const whole = ringAreaM2(ring)
    expect(areaM2({ type: 'Polygon', coordinates: [ring, hole] }) / whole).toBeCloseTo(0.75, 3)
    expect(areaM2({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }) / whole).toBeCloseTo(2, 6)
  })

  it('is said in the unit people use for that size', () => {
    expect(areaWords(860.4, units)).toBe('860 m²')
    expect(areaWords(2.34, units)).toBe('2.3 m²')
    expect(areaWords(32_000, units)).toBe('3.2 ha')
    expect(areaWords(-1_250_000, units)).toBe('1.25 km²')
  })
})
