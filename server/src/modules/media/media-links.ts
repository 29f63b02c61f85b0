import { Injectable } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Secrets } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { hmacSha256, sameSecret } from '../../core/ids/index.js'
import type { MediaVariant } from './domain/media-variant.js'

/** A link lives 45 to 75 minutes; within half an hour it stays the same, so that phones can keep the picture. */
const STEP_MS = 30 * 60_000
const LEAST_LIFE_MS = 45 * 60_000

export interface MediaLink {
  readonly id: string
  readonly variant: MediaVariant
}

export interface SignedLink extends MediaLink {
  /** Epoch seconds. */
  readonly expires: number
  readonly signature: string
}

/** Signed relative links to photos: an `<img>` sends no bearer token, so the link itself carries the permission (G25). */
@Injectable()
export class MediaLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  urlOf(link: MediaLink): string {
    const expires = (Math.ceil((this.clock.now() + LEAST_LIFE_MS) / STEP_MS) * STEP_MS) / 1000
    const { id, variant } = link
    return `/api/v1/media/${id}/${variant}?expires=${expires}&signature=${this.sign(link, expires)}`
  }

  /**
   * @returns how many seconds the link is still good for
   * @throws AppError MEDIA_NOT_FOUND when it is not of our making; MEDIA_LINK_EXPIRED
   */
  check(link: SignedLink): number {
    if (!sameSecret(link.signature, this.sign(link, link.expires))) throw new AppError('MEDIA_NOT_FOUND')
    const left = link.expires - Math.floor(this.clock.now() / 1000)
    if (left <= 0) throw new AppError('MEDIA_LINK_EXPIRED')
    return left
  }

  private sign({ id, variant }: MediaLink, expires: number): string {
    return hmacSha256(this.secrets.mediaKey, `media ${id} ${variant} ${expires}`)
  }
}
