import { hidesDocument, sniffFormat } from './photo-format.js'

const start = (...bytes: (number | string)[]): Buffer =>
  Buffer.concat(
    bytes.map((each) => (typeof each === 'number' ? Buffer.from([each]) : Buffer.from(each, 'latin1'))),
  )

describe('what the bytes of a file say', () => {
  it.each([
    ['jpeg', start(0xff, 0xd8, 0xff, 0xe1)],
    ['png', start(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['webp', start('RIFF', 0, 0, 0, 0, 'WEBP')],
    ['heic', start(0, 0, 0, 0x18, 'ftypheic')],
    ['heic', start(0, 0, 0, 0x18, 'ftypmif1')],
    [undefined, start(0, 0, 0, 0x18, 'ftypmp42')],
    [undefined, start(0, 0, 0, 0x18, 'ftypavif')],
    [undefined, start('GIF89a')],
    [undefined, start('BM')],
    [undefined, start('RIFF', 0, 0, 0, 0, 'WAVE')],
    [undefined, start(0xff, 0xd8)],
    [undefined, start()],
  ])('%s', (format, bytes) => {
    expect(sniffFormat(bytes)).toBe(format)
  })

  it('marks of a page are found anywhere and in any case; the metadata of cameras is none', () => {
    const photo = Buffer.alloc(100_000, 0xa5)
    for (const mark of ['<SCRIPT', '<!DocType html', '<iframe src=x', '<html>', '<HTML lang=en', '<?php']) {
      expect(hidesDocument(Buffer.concat([photo, Buffer.from(mark), photo]))).toBe(true)
    }
    for (const harmless of [
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
      '<?xpacket begin',
      '<htmlish',
      'script',
    ]) {
      expect(hidesDocument(Buffer.concat([photo, Buffer.from(harmless), photo]))).toBe(false)
    }
  })

  it('G56 looking through 20 MB of nothing but beginnings of marks takes no longer than through anything else', () => {
    const pathological = Buffer.from('<scrip<!doctyp<ifram<htm<?ph'.repeat(750_000))
    expect(hidesDocument(pathological)).toBe(false)
  })
})
