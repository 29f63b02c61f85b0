import type { XmlListener } from './xml-scanner.js'

/** The first sheet people see, by the id of its relation. */
export class WorkbookReader implements XmlListener {
  private readonly sheets: { readonly id: string; readonly hidden: boolean }[] = []

  get firstSheet(): string | undefined {
    return (this.sheets.find(({ hidden }) => !hidden) ?? this.sheets[0])?.id
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name !== 'sheet') return
    this.sheets.push({ id: attributes.get('id') ?? '', hidden: (attributes.get('state') ?? '') !== '' })
  }

  text(): void {
    // Everything said about sheets stands in attributes.
  }

  close(): void {
    // Sheets have no content here.
  }
}
