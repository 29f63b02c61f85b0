import type { XmlListener } from './xml-scanner.js'

/** The texts of a workbook, which its cells name by number; rich text is joined, readings (ruby) are left out. */
export class SharedStringReader implements XmlListener {
  readonly strings: string[] = []
  private current = ''
  private inText = false
  private inReading = false

  open(name: string): void {
    if (name === 'si') this.current = ''
    if (name === 'rPh') this.inReading = true
    if (name === 't') this.inText = !this.inReading
  }

  text(text: string): void {
    if (this.inText) this.current += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    if (name === 'rPh') this.inReading = false
    if (name === 'si') this.strings.push(this.current)
  }
}
