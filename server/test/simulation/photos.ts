import { PhotoUploads } from '../../src/modules/media/photo-uploads.js'
import { plainPhoto } from '../support/photos.js'
import type { TestServer } from '../support/test-server.js'
import { Chance } from './chance.js'

const SEED = 7_301
const PERCENT = 6

/** A small picture that somebody takes now and then; each is uploaded anew, as a photo belongs to one ticket. */
export class Photos {
  private readonly chance = new Chance(SEED)
  private bytes: Buffer | undefined

  constructor(private readonly server: TestServer) {}

  /** What goes with a report or a submission: mostly nothing. */
  async takenBy(uploaderId: string): Promise<readonly string[]> {
    if (!this.chance.percent(PERCENT)) return []
    this.bytes ??= await plainPhoto('jpeg', { width: 48, height: 36 })
    const uploads = this.server.get(PhotoUploads)
    const { id } = await uploads.upload({ uploaderId, bytes: this.bytes, key: undefined })
    return [id]
  }
}
