import { Injectable } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Secrets } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { hmacSha256, sameSecret } from '../../core/ids/index.js'

/** A link lives 45 to 75 minutes; within half an hour it stays the same, so that phones can keep the picture. */
const STEP_MS = 30 * 60_000
const LEAST_LIFE_MS = 45 * 60_000

export interface MediaLink {
  readonly id: string
  readonly variant: string
}

/** What a caller asked with: anything at all. */
export interface ClaimedLink extends MediaLink {
  readonly expires: unknown
  readonly signature: unknown
}

/** Signed relative links to photos: an `<img>` sends no bearer token, so the link itself carries the permission (G25). */
@Injectable()
export class MediaLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  urlOf(link: MediaLink): string {
    const seconds = (Math.ceil((this.clock.now() + LEAST_LIFE_MS) / STEP_MS) * STEP_MS) / 1000
    const signature = this.sign(link, String(seconds))
    return `/api/v1/media/${link.id}/${link.variant}?expires=${seconds}&signature=${signature}`
  }

  /**
   * @returns how many seconds the link is still good for
   * @throws AppError MEDIA_NOT_FOUND when the link is not of our making; MEDIA_LINK_EXPIRED
   */
  check(link: ClaimedLink): number {
    const { expires, signature } = link
    if (typeof expires !== 'string' || typeof signature !== 'string') throw new AppError('MEDIA_NOT_FOUND')
    if (!sameSecret(signature, this.sign(link, expires))) throw new AppError('MEDIA_NOT_FOUND')
    const left = Number(expires) - Math.floor(this.clock.now() / 1000)
    if (left <= 0) throw new AppError('MEDIA_LINK_EXPIRED')
    return left
  }

  private sign({ id, variant }: MediaLink, expires: string): string {
    return hmacSha256(this.secrets.mediaKey, JSON.stringify(['media', id, variant, expires]))
  }
}
