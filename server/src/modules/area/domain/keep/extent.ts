const KM2 = 1_000_000

/** An area of ground in words. */
export function extent(squareMetres: number): { readonly zh: string; readonly en: string } {
  if (squareMetres >= KM2 / 10) {
    const km2 = (squareMetres / KM2).toFixed(2)
    return { zh: `${km2} 平方公里`, en: `${km2} km²` }
  }
  const m2 = Math.round(squareMetres)
  return { zh: `${m2} 平方米`, en: `${m2} m²` }
}
