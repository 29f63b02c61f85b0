import { deflateRawSync } from 'node:zlib'

interface Entry {
  readonly name: string
  readonly data: Buffer
  /** What the archive says it unpacks to, when it lies. */
  readonly declared?: number
}

/** A zip archive written by hand, so that it can lie. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, data, declared = data.length } of entries) {
    const packed = deflateRawSync(data)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(data), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(declared, 8)
    const length = Buffer.from([name.length, 0, 0, 0])
    const common = [Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]), sizes, length]
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), ...common, Buffer.from(name), packed])
    const at = Buffer.alloc(4)
    at.writeUInt32LE(offset)
    directory.push(
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      ...common,
      Buffer.alloc(10),
      at,
      Buffer.from(name),
    )
    files.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, index, Buffer.from('PK\u0005\u0006'), end])
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const WORKBOOK = `<workbook ${NS} xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'

/** A workbook of one sheet, whose XML is given; `head` stands before the root. */
export function workbookOf(sheetXml: string | Buffer, head = ''): Buffer {
  const data = Buffer.isBuffer(sheetXml)
    ? sheetXml
    : Buffer.from(`${head}<worksheet ${NS}>${sheetXml}</worksheet>`)
  return zipOf([
    { name: 'xl/workbook.xml', data: Buffer.from(WORKBOOK) },
    { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(RELATIONS) },
    { name: 'xl/worksheets/sheet1.xml', data },
  ])
}

/** Cells as a sheet writes them: text, or XML beginning with `<c`. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    text.startsWith('<c')
      ? text
      : `<c t="inlineStr"><is><t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`
  return `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join('')}</row>`).join('')}</sheetData>`
}

export const numberCell = (text: string): string => `<c><v>${text}</v></c>`
export const formulaCell = (formula: string, value: string): string =>
  `<c t="str"><f>${formula}</f><v>${value}</v></c>`

export type Ring = readonly (readonly [number, number])[]

/** A GeoJSON feature of a grid. */
export function gridFeature(name: string, rings: unknown, rest: object = {}): object {
  return {
    type: 'Feature',
    properties: { 名称: name, 层级: '网格', 上级编码: '320999100001', ...rest },
    geometry: { type: 'Polygon', coordinates: rings },
  }
}

export function collection(...features: readonly object[]): object {
  return { type: 'FeatureCollection', features }
}

/** A square ring by its lower left corner, counter-clockwise. */
export function square(lng: number, lat: number, side: number): Ring {
  return [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ]
}
