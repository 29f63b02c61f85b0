import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { MAX_UNPACKED_BYTES, MAX_UNPACKED_TEXT, MAX_ZIP_ENTRIES } from '../domain/limits.js'
import { unreadable, UnreadableFile } from '../domain/unreadable-file.js'

const open = promisify<Buffer, yauzl.Options, ZipFile>((buffer, options, done) => {
  yauzl.fromBuffer(buffer, options, done)
})

function notWorkbook(cause: unknown): UnreadableFile {
  return cause instanceof UnreadableFile
    ? cause
    : unreadable(
        {},
        {
          kind: 'notXlsx',
          zh: '不是有效的 XLSX 工作簿（内容与扩展名不符或已损坏）',
          en: 'this is no valid XLSX workbook (its content does not match its name, or it is damaged)',
        },
      )
}

function tooLarge(): UnreadableFile {
  return unreadable(
    {},
    {
      kind: 'zipBomb',
      zh: `工作簿展开后超过 ${MAX_UNPACKED_TEXT}，已拒绝`,
      en: `the workbook unpacks to more than ${MAX_UNPACKED_TEXT} and was refused`,
    },
  )
}

/** The parts of a zip archive by name. Sizes count twice: as declared before anything is unpacked, and as unpacked. */
export class ZipParts {
  private unpacked = 0

  private constructor(
    private readonly archive: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws UnreadableFile when it is no archive, or declares more than an import may unpack */
  static async open(bytes: Buffer): Promise<ZipParts> {
    try {
      const archive = await open(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
      return new ZipParts(archive, await entriesOf(archive))
    } catch (error) {
      throw notWorkbook(error)
    }
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** The unpacked bytes of a part, piece by piece; nothing when there is no such part. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name)
    if (!entry) return
    try {
      for await (const piece of (await this.streamOf(entry)) as AsyncIterable<Buffer>) {
        this.unpacked += piece.length
        if (this.unpacked > MAX_UNPACKED_BYTES) throw tooLarge()
        yield piece
      }
    } catch (error) {
      throw notWorkbook(error)
    }
  }

  close(): void {
    this.archive.close()
  }

  private streamOf(entry: Entry): Promise<NodeJS.ReadableStream> {
    return new Promise((resolve, reject) => {
      this.archive.openReadStream(entry, (error, stream) => {
        if (error) reject(error)
        else resolve(stream)
      })
    })
  }
}

function entriesOf(archive: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Entry>()
    let declared = 0
    archive.on('error', reject)
    archive.on('end', () => {
      resolve(found)
    })
    archive.on('entry', (entry: Entry) => {
      declared += entry.uncompressedSize
      found.set(entry.fileName, entry)
      if (declared > MAX_UNPACKED_BYTES || found.size > MAX_ZIP_ENTRIES) reject(tooLarge())
      else archive.readEntry()
    })
    archive.readEntry()
  })
}
