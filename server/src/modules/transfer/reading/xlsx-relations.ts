import type { XmlListener } from './xml-scanner.js'

/** Which part of the archive a relation of the workbook means. */
export class RelationReader implements XmlListener {
  private readonly targets = new Map<string, string>()

  partOf(id: string | undefined): string | undefined {
    const target = id === undefined ? undefined : this.targets.get(id)
    if (target === undefined) return undefined
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'Relationship') this.targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
  }

  text(): void {
    // Relations have attributes alone.
  }

  close(): void {
    // Relations have no content.
  }
}
