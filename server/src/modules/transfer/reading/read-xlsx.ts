import { unreadable } from '../domain/unreadable-file.js'
import type { Table } from './table.js'
import { RelationReader } from './xlsx-relations.js'
import { SheetReader } from './xlsx-sheet.js'
import { SharedStringReader } from './xlsx-strings.js'
import { StyleReader } from './xlsx-styles.js'
import { WorkbookReader } from './xlsx-workbook.js'
import { XmlScanner, type XmlListener } from './xml-scanner.js'
import { ZipParts } from './zip-parts.js'

/** Reads a part through a listener; an absent part says nothing. */
async function readPart<L extends XmlListener>(parts: ZipParts, name: string, listener: L): Promise<L> {
  const scanner = new XmlScanner(listener)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of parts.read(name)) scanner.push(decoder.decode(piece, { stream: true }))
    scanner.push(decoder.decode())
  } catch (error) {
    throw error instanceof TypeError ? notUtf8() : error
  }
  scanner.end()
  return listener
}

function notUtf8(): Error {
  return unreadable(
    {},
    { kind: 'encoding', zh: '工作簿内部文字不是 UTF-8', en: 'the text inside the workbook is not UTF-8' },
  )
}

function noSheet(): Error {
  return unreadable({}, { kind: 'notXlsx', zh: '工作簿里没有工作表', en: 'the workbook holds no sheet' })
}

/**
 * The first visible sheet of a workbook. Only the parts needed are unpacked, as they are read; a formula stays known as
 * one, merged cells are named, and a long code keeps the digits the file has (none of which a value-only reader tells).
 * @throws UnreadableFile
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const parts = await ZipParts.open(bytes)
  try {
    const workbook = await readPart(parts, 'xl/workbook.xml', new WorkbookReader())
    const relations = await readPart(parts, 'xl/_rels/workbook.xml.rels', new RelationReader())
    const part = relations.partOf(workbook.firstSheet)
    if (part === undefined || !parts.has(part)) throw noSheet()
    const { strings } = await readPart(parts, 'xl/sharedStrings.xml', new SharedStringReader())
    const styles = await readPart(parts, 'xl/styles.xml', new StyleReader())
    const sheet = await readPart(parts, part, new SheetReader(strings, styles))
    return { rows: sheet.rows, merged: sheet.merged }
  } finally {
    parts.close()
  }
}
