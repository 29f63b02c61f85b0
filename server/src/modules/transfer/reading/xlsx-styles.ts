import type { XmlListener } from './xml-scanner.js'

/** Number formats that are dates or times by themselves (ECMA-376, part 1, 18.8.30, East Asian ones included). */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 58 && format !== 48 && format !== 49)
  )
}

/** A format of the workbook's own, such as `yyyy"年"m"月"`: quoted words and colours left out it still speaks of days. */
function isDateCode(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

/** Which styles show a number as a date: Excel makes one of a room number such as 3-2. */
export class StyleReader implements XmlListener {
  private readonly ownFormats = new Map<number, string>()
  private readonly formats: number[] = []
  private inCells = false

  isDate(style: string | undefined): boolean {
    const format = this.formats[Number(style ?? 0)]
    if (format === undefined) return false
    const own = this.ownFormats.get(format)
    return own === undefined ? isBuiltInDate(format) : isDateCode(own)
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const format = Number(attributes.get('numFmtId') ?? 0)
    if (name === 'numFmt') this.ownFormats.set(format, attributes.get('formatCode') ?? '')
    if (name === 'cellXfs') this.inCells = true
    if (name === 'xf' && this.inCells) this.formats.push(format)
  }

  text(): void {
    // Styles have attributes alone.
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false
  }
}
