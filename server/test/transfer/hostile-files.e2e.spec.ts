import { everything } from '../support/evidence.js'
import { addSmallCounty, type SmallCounty } from '../support/small-county.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import {
  collection,
  formulaCell,
  gridFeature,
  numberCell,
  rowsXml,
  square,
  workbookOf,
  zipOf,
} from './hostile-files.js'
import { sendImport, type Answered, type Sent } from './import-client.js'

const MB = 1024 * 1024
const GOOD = gridFeature('好网格', [square(120.2, 33.7, 0.01)], { 编码: '320999100001001' })
const HEAD = ['姓名', '手机', '角色', '区域编码']
const WORKER = ['陈新', '13800000001', '网格员', '320999100001001']

const REGISTER = [
  'area',
  'area_boundary',
  'boundary_version',
  'place',
  'user',
  'membership',
  'credential',
  'duty',
  'household',
]

/** Every row an import could change. */
async function register(server: TestServer): Promise<unknown> {
  const all = await everything(server)
  return REGISTER.map((table) => all[table])
}

/** The first error, wherever the answer carries it. */
function fault({ body }: Answered): string {
  return (
    body.errors?.[0]?.message ??
    body.findings?.find(({ severity }) => severity === 'error')?.message ??
    body.detail ??
    ''
  )
}

describe('hostile files get an exact message with the row or feature, and change nothing', () => {
  let server: TestServer
  let county: SmallCounty
  beforeAll(async () => {
    server = await startTestServer()
    county = await addSmallCounty(server)
  })
  afterAll(() => server.stop())

  const areas = (content: string | Buffer | object, rest: Partial<Sent> = {}): Promise<Answered> =>
    sendImport(county.officer, content, {
      sort: 'areas',
      areaId: county.communityA.id,
      coord: 'wgs84',
      name: 'a.geojson',
      ...rest,
    })
  const staff = (content: string | Buffer, name = 'staff.csv'): Promise<Answered> =>
    sendImport(county.officer, content, { sort: 'staff', areaId: county.communityA.id, name })
  const book = (...rows: readonly (readonly string[])[]): Promise<Answered> =>
    staff(workbookOf(rowsXml([HEAD, ...rows])), 'staff.xlsx')
  const csv = (...rows: readonly (readonly string[])[]): Promise<Answered> =>
    staff([HEAD, ...rows].map((row) => row.join(',')).join('\n'))
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

  const cases: readonly [string, () => Promise<Answered>, RegExp][] = [
    [
      'a self-crossing ring, with the point',
      () =>
        areas(
          collection(
            GOOD,
            gridFeature('八字', [
              [
                [120.2, 33.7],
                [120.21, 33.71],
                [120.21, 33.7],
                [120.2, 33.71],
                [120.2, 33.7],
              ],
            ]),
          ),
        ),
      /^第 2 个要素.*120\.20[45].*33\.70[45]/,
    ],
    [
      'an unclosed ring',
      () => areas(collection(GOOD, gridFeature('缺口', [square(120.2, 33.7, 0.01).slice(0, 4)]))),
      /^第 2 个要素：外环没有闭合：起点 \(120\.2, 33\.7\)/,
    ],
    [
      'a hole unclosed',
      () =>
        areas(
          collection(
            gridFeature('洞', [square(120.2, 33.7, 0.01), square(120.202, 33.702, 0.001).slice(0, 4)]),
          ),
        ),
      /^第 1 个要素：第 1 个洞没有闭合/,
    ],
    [
      'swapped axes',
      () => areas(collection(GOOD, gridFeature('反', [square(120.2, 33.7, 0.01).map(([x, y]) => [y, x])]))),
      /^第 2 个要素：经纬度写反了：\(33\.7, 120\.2\)/,
    ],
    [
      'NaN',
      () =>
        areas(JSON.stringify(collection(GOOD, gridFeature('非数', [[['X', 33.7]]]))).replace('"X"', 'NaN')),
      /^第 2 个要素：不是有效的 JSON，从「NaN/,
    ],
    [
      '1e999',
      () => areas(JSON.stringify(collection(gridFeature('无穷', [[['X', 33.7]]]))).replace('"X"', '1e999')),
      /^第 1 个要素：坐标 \(Infinity, 33\.7\) 不是数字/,
    ],
    [
      'metres of a projection',
      () => areas(collection(gridFeature('投影', [square(40_500_000, 3_700_000, 100)]))),
      /^第 1 个要素：.*投影坐标/,
    ],
    [
      'a coordinate system by name',
      () => areas({ ...collection(GOOD), crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      /^文件：坐标系是 EPSG:3857/,
    ],
    [
      'a point for an area',
      () =>
        areas(
          collection(GOOD, {
            type: 'Feature',
            properties: { 名称: '点', 层级: '网格' },
            geometry: { type: 'Point', coordinates: [120.2, 33.7] },
          }),
        ),
      /^第 2 个要素：图形是 Point/,
    ],
    [
      'deep nesting',
      () => areas(`{"type":"FeatureCollection","features":[{"type":"Feature","geometry":${deep}}]}`),
      /^第 1 个要素：嵌套超过 24 层/,
    ],
    [
      '__proto__ as a property',
      () =>
        areas(
          JSON.stringify(collection(GOOD, GOOD)).replace(/("编码".*)"编码"/, '$1"__proto__":{"x":1},"编码"'),
        ),
      /^第 2 个要素：不允许的属性名 __proto__/,
    ],
    ['half a JSON file', () => areas(JSON.stringify(collection(GOOD)).slice(0, 120)), /JSON 不完整/],
    [
      'the same code twice',
      () => areas(collection(GOOD, GOOD)),
      /^第 2 个要素：编码 320999100001001 与第 1 个要素重复/,
    ],
    [
      'another community’s grid',
      () =>
        areas(collection(gridFeature('三号网格', [square(120.22, 33.7, 0.01)], { 编码: '320999100002001' }))),
      /^第 1 个要素：「三号网格」不在您选的区域内/,
    ],
    [
      'a WKT that is none',
      () =>
        areas('编码,名称,层级,边界\n320999100001001,一号网格,网格,"POLYGON((1 2, 3"\n', { name: 'a.csv' }),
      /^第 2 行：不是 WKT/,
    ],
    [
      'Latin-1 noise',
      () =>
        staff(
          Buffer.concat([Buffer.from('姓名,手机,角色\n陈新,1,网格员\n'), Buffer.from([0xff, 0x41, 0x0a])]),
        ),
      /^第 3 行：文字编码无法识别/,
    ],
    ['characters lost before', () => csv(WORKER, ['陈\uFFFD', '', '网格员', '']), /^第 3 行：有乱码/],
    [
      'UTF-16 without a mark',
      () => staff(Buffer.from('姓名,角色\n', 'utf16le')),
      /^第 1 行：文字编码无法识别/,
    ],
    [
      'a formula in CSV',
      () => csv(WORKER, ['=SUM(A1:A9)', '', '网格员', '320999100001001']),
      /^第 3 行「姓名」：单元格里是公式/,
    ],
    [
      'a formula in a workbook',
      () => book(WORKER, [formulaCell('A2', '陈新'), '', '网格员', '320999100001001']),
      /^第 3 行「姓名」：单元格里是公式/,
    ],
    [
      'a code turned into a float',
      () => csv(WORKER, ['陈二', '', '网格员', '3.20924E+14']),
      /^第 3 行「区域编码」：「3\.20924E\+14」是被表格软件改成科学计数的号码.*“文本”/,
    ],
    [
      'a code turned into a float in a workbook',
      () => book(['陈二', '', '网格员', numberCell('3.20924E+14')]),
      /^第 2 行「区域编码」：.*科学计数/,
    ],
    [
      'a telephone in scientific notation',
      () => csv(['陈二', '1.38E+10', '网格员', '320999100001001']),
      /^第 2 行「手机」：.*科学计数/,
    ],
    [
      'an unknown role',
      () => csv(WORKER, ['陈二', '', '超级用户', '320999100001001']),
      /^第 3 行「角色」：不认识「超级用户」，可填：.*网格员/,
    ],
    [
      'a role above one’s own',
      () => csv(['陈二', '', '指挥中心值班员', '320999']),
      /^第 2 行：区域 320999 不存在、已停用或不在您选的区域内/,
    ],
    ['a missing column', () => staff('姓名,手机\n陈新,1\n'), /^第 1 行：缺少列：「角色」/],
    ['no headings at all', () => staff('a,b\n1,2\n'), /^第 1 行：没有找到表头/],
    [
      'a heading twice',
      () => staff('姓名,角色,姓名\n陈新,网格员,陈新\n'),
      /^第 1 行「姓名」：这一列出现了两次/,
    ],
    [
      'quotation marks that do not pair',
      () => csv(WORKER, ['"陈二', '', '网格员', '320999100001001']),
      /^第 3 行：引号没有配对/,
    ],
    [
      'merged cells',
      () =>
        staff(
          workbookOf(`${rowsXml([HEAD, WORKER, WORKER])}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`),
          'staff.xlsx',
        ),
      /^第 2 行：A2:A3 是合并单元格/,
    ],
    [
      'a workbook that is no archive',
      () => staff(Buffer.from('PK but no archive at all'), 'staff.xlsx'),
      /^文件：不是有效的 XLSX/,
    ],
    [
      'an old workbook',
      () => staff(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'staff.xls'),
      /^文件：这是旧版 \.xls/,
    ],
    [
      'XML entities',
      () => staff(workbookOf(rowsXml([HEAD]), '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'), 'staff.xlsx'),
      /^文件：工作簿内含 XML 文档类型声明/,
    ],
    [
      'an entity without a type',
      () =>
        staff(workbookOf(rowsXml([HEAD]).replace('姓名', '&x;姓名').replace('&amp;x;', '&x;')), 'staff.xlsx'),
      /^文件：工作簿内含自定义 XML 实体/,
    ],
    [
      'a room number turned into a date',
      () =>
        sendImport(county.officer, '地点码,房号,户主\nAb3kQ9,301,=1+1\n', {
          sort: 'households',
          areaId: county.communityA.id,
          name: 'h.csv',
        }),
      /^第 2 行「户主」：单元格里是公式/,
    ],
    [
      'an unknown building',
      () =>
        sendImport(county.officer, '楼栋,房号,户主\n建华园 9 号楼,301,王某\n', {
          sort: 'households',
          areaId: county.communityA.id,
          name: 'h.csv',
        }),
      /^第 2 行：没有找到「建华园 9 号楼」/,
    ],
    [
      'a place outside the county',
      () =>
        sendImport(county.officer, '类型,名称,经度,纬度\n驿站,远方驿站,120.9,33.7\n', {
          sort: 'places',
          areaId: county.communityA.id,
          coord: 'wgs84',
          name: 'p.csv',
        }),
      /^第 2 行：|离这里约/,
    ],
  ]

  it.each(cases)('%s', async (_case, send, words) => {
    const before = await register(server)
    const answer = await send()
    expect(fault(answer)).toMatch(words)
    expect([201, 422]).toContain(answer.status)
    if (answer.status === 201) {
      expect(answer.body.status).toBe('refused')
      expect((await county.officer.api.post(`imports/${answer.body.id}/apply`)).body).toMatchObject({
        code: 'IMPORT_HAS_ERRORS',
      })
    }
    expect(await register(server)).toEqual(before)
  })

  it('a million rows are refused at the first too many, memory stable', async () => {
    const rows = `姓名,手机,角色,区域编码\n${'陈新,13800000001,网格员,320999100001001\n'.repeat(600_000)}`
    const before = process.memoryUsage().rss
    const answer = await staff(rows)
    expect(fault(answer)).toMatch(/^第 2\d{4} 行：一次最多导入 20000 行/)
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB)
  })

  it('a workbook that unpacks to a gigabyte is refused by what it says and by what it is', async () => {
    const bomb = zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('a'), declared: 1024 * MB }])
    expect(fault(await staff(bomb, 'staff.xlsx'))).toMatch(/^文件：工作簿展开后超过 64 MB/)
    const zeros = Buffer.alloc(8 * MB, 'a')
    const liar = zipOf([{ name: 'xl/workbook.xml', data: zeros, declared: 1000 }])
    expect(fault(await staff(liar, 'staff.xlsx'))).toMatch(/^文件：/)
  })

  it('encodings of old are read, and said', async () => {
    const text = `${HEAD.join(',')}\n${WORKER.join(',')}\n`
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const gbk = Buffer.from(
      'd0d5c3fb2cbdc7c9ab2cc7f8d3f2b1e0c2eb0ab3c2d0c22ccdf8b8f1d4b12c3332303939393130303030313030310a',
      'hex',
    )
    for (const [bytes, name] of [
      [utf16, 'UTF-16LE'],
      [gbk, 'GB18030'],
    ] as const) {
      const { body } = await staff(bytes)
      expect(body).toMatchObject({ status: 'checked', counts: { create: 1, error: 0 } })
      expect(body.findings?.map(({ message }) => message).join()).toContain(name)
    }
  })
})
