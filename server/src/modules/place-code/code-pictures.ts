import { Injectable } from '@nestjs/common'
import { codeScene, REPORT_PAGE, type CodeKind } from '@beegrid/shared'
import { toBuffer } from 'qrcode'
import { AppConfig } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { sha256 } from '../../core/ids/index.js'
import { Storage } from '../../core/storage/index.js'
import { WechatCodes, type CodeImage } from '../../integrations/wechat/index.js'
import { QR_CORRECTION } from './print/qr-drawing.js'

/** WeChat's round code, or an ordinary QR that any phone reads. */
export type CodeSort = 'wechat' | 'qr'

export interface CodeSubject {
  readonly kind: CodeKind
  readonly key: string
}

const PIXELS = 600

/** The pictures of codes. WeChat's are drawn once and kept: a code never changes, and its calls are rationed. */
@Injectable()
export class CodePictures {
  constructor(
    private readonly wechat: WechatCodes,
    private readonly storage: Storage,
    private readonly config: AppConfig,
  ) {}

  /** What is asked for, or WeChat's code where there is a mini-program. @throws AppError WECHAT_NOT_CONFIGURED */
  sort(asked: CodeSort | undefined): CodeSort {
    if (asked === 'wechat' && !this.wechat.available) throw new AppError('WECHAT_NOT_CONFIGURED')
    return asked ?? (this.wechat.available ? 'wechat' : 'qr')
  }

  /** The address an ordinary QR carries. @param origin of the h5 site, as the caller reached it */
  address({ kind, key }: CodeSubject, origin: string): string {
    const scene = encodeURIComponent(codeScene(kind, key))
    return `${this.config.publicUrl ?? origin}/#/${REPORT_PAGE}?scene=${scene}`
  }

  async qr(subject: CodeSubject, origin: string): Promise<Buffer> {
    const options = { errorCorrectionLevel: QR_CORRECTION, width: PIXELS, margin: 4 } as const
    return toBuffer(this.address(subject, origin), options)
  }

  /** @throws AppError as WechatCodes.image */
  async wechatCode({ kind, key }: CodeSubject): Promise<CodeImage> {
    const scene = codeScene(kind, key)
    const name = this.fileOf(scene)
    const kept = await this.storage.open(name)
    if (kept) return pictureOf(await bytesOf(kept.stream))
    const image = await this.wechat.image(scene)
    await this.storage.put(name, image.bytes)
    return image
  }

  /** Another mini-program, or another version of it, has other codes. */
  private fileOf(scene: string): string {
    const { appId = '', codeVersion = '' } = this.config.wechat ?? {}
    return `codes/${sha256(`${appId} ${codeVersion} ${scene}`)}`
  }
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const PNG = 0x89

function pictureOf(bytes: Buffer): CodeImage {
  return { bytes, contentType: bytes[0] === PNG ? 'image/png' : 'image/jpeg' }
}
