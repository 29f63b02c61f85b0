import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { BoardArchive } from '../board/index.js'
import { ContentArchive, type PastContent } from '../content-check/index.js'
import { MediaService, type DrawnAttachment, type MediaPurpose, type StoredPhoto } from '../media/index.js'
import type { PlayedTicket } from './demo-history.player.js'
import { pictureName } from './domain/history/drawn-pictures.js'
import { planProjects } from './domain/projects.plan.js'
import type { WorldPlan } from './domain/world/world.plan.js'
import type { PictureRef } from './domain/history/ticket.plan.js'

export type Photos = ReadonlyMap<string, StoredPhoto>

/** The drawn pictures of past tickets; with what people said of them they are ours, and fit for the public board. */
@Injectable()
export class DemoContents {
  constructor(
    private readonly media: MediaService,
    private readonly archive: ContentArchive,
    private readonly board: BoardArchive,
    private readonly clock: Clock,
  ) {}

  /** What towns and communities promised. */
  promise(em: EntityManager, world: WorldPlan): Promise<void> {
    const now = this.clock.now()
    return this.board.add(em, planProjects(world, now), now)
  }

  async write(em: EntityManager, played: readonly PlayedTicket[], photos: Photos): Promise<void> {
    const attached = played.flatMap((each) =>
      attachmentsOf(each, photos).map((attachment) => ({ attachment, ticket: each.replayed.ticket })),
    )
    const ids = await this.media.importDrawn(
      em,
      attached.map(({ attachment }) => attachment),
    )
    const images = attached.map(({ attachment, ticket }, index): PastContent => {
      const { uploaderId: authorId, createdAt: at } = attachment
      return { kind: 'image', subjectId: ids[index] ?? '', ticket, authorId, at }
    })
    await this.archive.addPassed(em, [...images, ...played.flatMap(said)])
  }
}

function said({ replayed: { ticket, ratings } }: PlayedTicket): PastContent[] {
  return ratings
    .filter(({ comment }) => comment !== null)
    .map(({ id, userId, at }) => ({ kind: 'rating', subjectId: id, ticket, authorId: userId, at }))
}

const PURPOSES: Partial<Record<string, MediaPurpose>> = {
  arrive: 'before',
  resolve: 'after',
  amend: 'report',
}

function attachmentsOf({ plan, replayed, steps }: PlayedTicket, photos: Photos): DrawnAttachment[] {
  const { id: ticketId, reporterId, createdAt } = replayed.ticket
  const attach = (
    picture: PictureRef,
    on: Omit<DrawnAttachment, 'photo' | 'ticketId'>,
  ): DrawnAttachment[] => {
    const photo = photos.get(pictureName(picture))
    return photo ? [{ ...on, photo, ticketId }] : []
  }
  const report = {
    uploaderId: reporterId,
    eventId: replayed.events[0]?.id ?? '',
    purpose: 'report' as const,
    createdAt,
  }
  return [
    ...plan.pictures.flatMap((picture) => attach(picture, report)),
    ...steps.flatMap(({ step, eventId, actor }) =>
      (step.pictures ?? []).flatMap((picture) =>
        attach(picture, {
          ...{ uploaderId: actor.userId, eventId, createdAt: step.at },
          purpose: PURPOSES[step.action] ?? 'note',
        }),
      ),
    ),
  ]
}
