const ZONE_OFFSET_MS = 8 * 3_600_000

/** `2026-11-22 18:05`, in Asia/Shanghai. */
export function localDateMinute(at: number): string {
  return new Date(at + ZONE_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')
}

/** `11-22 18:05`: day and minute in Asia/Shanghai. */
export function localMinute(at: number): string {
  return localDateMinute(at).slice(5)
}
