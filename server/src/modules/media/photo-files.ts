import { Injectable } from '@nestjs/common'
import { Storage } from '../../core/storage/index.js'
import type { MediaVariant } from './domain/media-variant.js'
import type { StoredPhoto } from './domain/stored-photo.js'
import type { RenderedPhoto } from './photo-renderer.js'

export type PhotoKeys = Pick<StoredPhoto, 'fileKey' | 'thumbKey'>

/** The two files of a photo. */
@Injectable()
export class PhotoFiles {
  constructor(private readonly storage: Storage) {}

  /** Describes a photo about to be stored under `name`, a relative path of our own making. */
  describe(name: string, photo: RenderedPhoto): StoredPhoto {
    const { width, height, sha256 } = photo
    const keys = { fileKey: `${name}-full.jpg`, thumbKey: `${name}-thumb.jpg` }
    return { ...keys, contentType: 'image/jpeg', width, height, bytes: photo.full.length, sha256 }
  }

  async put({ fileKey, thumbKey }: PhotoKeys, photo: RenderedPhoto): Promise<void> {
    await this.storage.put(fileKey, photo.full)
    await this.storage.put(thumbKey, photo.thumb)
  }

  /** Undefined when there is no such file or variant. */
  async open({ fileKey, thumbKey }: PhotoKeys, variant: string): ReturnType<Storage['open']> {
    const keys: Readonly<Record<string, string>> = { full: fileKey, thumb: thumbKey } satisfies Record<
      MediaVariant,
      string
    >
    const key = Object.hasOwn(keys, variant) ? keys[variant] : undefined
    return key === undefined ? undefined : this.storage.open(key)
  }

  async remove({ fileKey, thumbKey }: PhotoKeys): Promise<void> {
    await this.storage.remove(fileKey)
    await this.storage.remove(thumbKey)
  }
}
