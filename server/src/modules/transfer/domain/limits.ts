/** What one import may hold; docs/operations.md names them. */
const MB = 1024 * 1024

export const MAX_FILE_BYTES = 32 * MB
export const MAX_FILE_TEXT = '32 MB'
export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 60
/** An outline in a cell: 10,000 vertices and more. */
export const MAX_OUTLINE_CHARACTERS = 2_000_000
export const MAX_FEATURES = 20_000
export const MAX_VERTICES = 500_000
/** GeoJSON needs 8 levels; much more would exhaust the stack of whoever walks it. */
export const MAX_JSON_DEPTH = 24

/** Of a workbook: what it may unpack to, by its own word and in truth. */
export const MAX_UNPACKED_BYTES = 64 * MB
export const MAX_UNPACKED_TEXT = '64 MB'
export const MAX_ZIP_ENTRIES = 1_000

/** Findings kept of one import; the rest are counted. */
export const MAX_FINDINGS = 500
