import type { LngLat } from '@beegrid/shared'

const MOST = 60
/** 1–12号楼, 3-8幢, A1~A6座, 1至4单元: what stands before, from, to, what stands behind. */
const RANGE = /^(.*?)(\d{1,3})\s*(?:[-–—~～至到])\s*(?:\1)?(\d{1,3})(.*)$/

/** The names that “1–12号楼” stands for; a name without a range is itself. Undefined when it runs backwards or too far. */
export function namesIn(text: string): readonly string[] | undefined {
  const plain = text.trim()
  const found = RANGE.exec(plain)
  if (found) return numbered(found)
  return plain === '' ? undefined : [plain]
}

function numbered([, before = '', first, last, behind = '']: RegExpExecArray): string[] | undefined {
  const [from, to] = [Number(first), Number(last)]
  if (to < from || to - from >= MOST) return undefined
  return Array.from({ length: to - from + 1 }, (_, i) => `${before}${from + i}${behind}`)
}

const COLUMNS = 4
const STEP_M = 28
const METRES_A_DEGREE = 111_195

/** Buildings added together stand in rows around the point, so that each can be told apart and then be moved. */
export function spotsAround({ lng, lat }: LngLat, count: number): LngLat[] {
  if (count === 1) return [{ lng, lat }]
  const columns = Math.min(COLUMNS, count)
  const rows = Math.ceil(count / columns)
  const eastwards = STEP_M / (METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180))
  const northwards = STEP_M / METRES_A_DEGREE
  return Array.from({ length: count }, (_, i) => ({
    lng: lng + ((i % columns) - (columns - 1) / 2) * eastwards,
    lat: lat + ((rows - 1) / 2 - Math.floor(i / columns)) * northwards,
  }))
}
