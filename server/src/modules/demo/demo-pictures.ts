import { Injectable } from '@nestjs/common'
import sharp from 'sharp'
import { MediaService, type StoredPhoto } from '../media/index.js'
import { pictureName } from './domain/history/drawn-pictures.js'
import type { PictureRef } from './domain/history/ticket.plan.js'
import { drawScene } from './domain/scenes/scene.catalogue.js'

/** Dots per inch at which a drawing 1200 wide comes out 960 wide: enough for a phone, and a third quicker. */
const DENSITY = 72 * 0.8
const AT_ONCE = 2

/** Draws the demo's pictures and stores each once. */
@Injectable()
export class DemoPictures {
  constructor(private readonly media: MediaService) {}

  async draw(pictures: readonly PictureRef[]): Promise<ReadonlyMap<string, StoredPhoto>> {
    const stored = new Map<string, StoredPhoto>()
    const waiting = [...pictures]
    const drawNext = async (): Promise<void> => {
      for (let picture = waiting.pop(); picture; picture = waiting.pop()) {
        const name = pictureName(picture)
        stored.set(name, await this.media.storeDrawn(name, await asJpeg(picture)))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, drawNext))
    return stored
  }
}

function asJpeg({ scene, state, variant }: PictureRef): Promise<Buffer> {
  return sharp(Buffer.from(drawScene(scene, { state, variant })), { density: DENSITY })
    .jpeg({ quality: 88 })
    .toBuffer()
}
