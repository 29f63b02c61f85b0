import { codeScene } from '@beegrid/shared'
import { readConfig } from '../../src/core/config/index.js'
import { Storage } from '../../src/core/storage/index.js'
import { WechatCodes, type CodeImage } from '../../src/integrations/wechat/index.js'
import { CodePictures } from '../../src/modules/place-code/code-pictures.js'
import type { PrintedCode } from '../../src/modules/place-code/domain/printed-code.js'
import { SheetFonts } from '../../src/modules/place-code/print/sheet-fonts.js'
import type { LayoutName } from '../../src/modules/place-code/print/sheet-layout.js'
import { SheetPrinter } from '../../src/modules/place-code/sheet-printer.js'
import { pdfPages } from '../support/pdf-pages.js'

class NoWechat extends WechatCodes {
  override readonly available = false

  override image(): Promise<CodeImage> {
    return Promise.reject(new Error('no mini-program here'))
  }
}

class NoStorage extends Storage {
  override put(): Promise<void> {
    return Promise.resolve()
  }

  override open(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  override remove(): Promise<void> {
    return Promise.resolve()
  }
}

const ORIGIN = 'https://grid.example.cn'

const code = (n: number, rest: Partial<PrintedCode> = {}): PrintedCode => ({
  ...{ key: `Ab3k${String(n).padStart(2, '2')}`, kind: 'building', name: `建华园${n}号楼` },
  ...{ where: '合德镇交通路社区', county: '射阳县', phone: null, ...rest },
})

describe('a sheet of place codes', () => {
  const pictures = new CodePictures(new NoWechat(), new NoStorage(), readConfig({}))
  const printer = new SheetPrinter(new SheetFonts(), pictures)

  const printed = async (codes: readonly PrintedCode[], layout: LayoutName): Promise<Buffer> => {
    const chunks: Buffer[] = []
    for await (const chunk of await printer.print({ codes, layout, sort: 'qr', origin: ORIGIN }))
      chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }

  it('has eight codes to an A4 page, each of which opens the report at its place', async () => {
    const codes = Array.from({ length: 9 }, (_, i) => code(i + 1))
    const pages = pdfPages(await printed(codes, 'a4'))
    expect(pages.map((page) => [Math.round(page.widthMm), Math.round(page.heightMm)])).toEqual([
      [210, 297],
      [210, 297],
    ])
    const addresses = codes.map(({ key }) => `${ORIGIN}/#/packages/report/write/index?scene=b%3D${key}`)
    expect(pages.flatMap((page) => page.codes())).toEqual(addresses)
    expect(codeScene('building', 'Ab3k21')).toBe('b=Ab3k21')
  })

  it('says in Chinese and English what it is for, where it hangs, and whom to call in danger', async () => {
    const long = '合德镇交通路社区建华园一期东区物业管理用房与居民活动中心综合楼北侧附属楼'
    const [page] = pdfPages(
      await printed([code(1, { phone: '0515-82100009' }), code(2, { name: long })], 'a4'),
    )
    for (const words of ['建华园1号楼', '合德镇交通路社区', '扫一扫，反映问题', 'Scan to report a problem'])
      expect(page?.text).toContain(words)
    expect(page?.text).toContain('编号 Ab3 k21')
    expect(page?.text).toContain('火警 119 · 报警 110 · 急救 120 · 社区 0515-82100009')
    expect(page?.text).toContain('射阳县')
    // Longer than its two lines: cut, and it shows that it is.
    expect(page?.text).toContain('…')
  })

  it('has one door sticker of 80 × 80 mm to a page', async () => {
    const pages = pdfPages(await printed([code(1), code(2)], 'sticker'))
    expect(
      pages.map((page) => [Math.round(page.widthMm), Math.round(page.heightMm), page.codes().length]),
    ).toEqual([
      [80, 80, 1],
      [80, 80, 1],
    ])
  })

  it('writes a rare character of a name by the slice of the font that has it', async () => {
    const [page] = pdfPages(await printed([code(1, { name: '堽城屯①号楼' })], 'sticker'))
    expect(page?.text.replace(/\n/g, '')).toContain('堽城屯①号楼')
  })

  it('of four hundred codes is small: the letters it uses alone are in it', async () => {
    const pdf = await printed(
      Array.from({ length: 400 }, (_, i) => code(i + 1)),
      'a4',
    )
    expect(pdfPages(pdf)).toHaveLength(50)
    expect(pdf.length).toBeLessThan(1_500_000)
  })
})
