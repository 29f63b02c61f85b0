const LONG_ENOUGH_MS = 60_000

/** Hands a file to the browser's downloads. Desk only: the WeChat build has no such place. */
export function saveFile(name: string, content: Blob | string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH_MS)
}
