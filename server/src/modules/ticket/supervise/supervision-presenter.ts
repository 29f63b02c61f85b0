import { Injectable } from '@nestjs/common'
import { SUPERVISION_STATE_LABELS, wordFor } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { AreaDirectory } from '../../area/index.js'
import { UserDirectory } from '../../identity/index.js'
import type { SupervisionEntity } from '../data/supervision.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import type { Viewer } from '../read/viewer.js'
import type { SupervisionView } from '../request.views.js'

interface Material {
  readonly names: ReadonlyMap<string, { readonly name: string }>
  readonly texts: ReadonlyMap<string, string>
}

/** Shows supervision orders with what was asked and answered. */
@Injectable()
export class SupervisionPresenter {
  constructor(
    private readonly users: UserDirectory,
    private readonly timeline: TimelineRepository,
    private readonly areas: AreaDirectory,
    private readonly clock: Clock,
  ) {}

  async views(
    em: EntityManager,
    viewer: Viewer,
    orders: readonly SupervisionEntity[],
  ): Promise<SupervisionView[]> {
    const people = orders.flatMap(({ openedById, answeredById }) => [openedById, answeredById ?? openedById])
    const seqs = orders.flatMap(({ ticketId, openedSeq, answeredSeq }) =>
      [openedSeq, ...(answeredSeq === null ? [] : [answeredSeq])].map((seq) => ({ ticketId, seq })),
    )
    const names = await this.users.namesOf(em, [...new Set(people)])
    const material = { names, texts: await this.timeline.textsAt(em, seqs) }
    return orders.map((order) => this.view(viewer, order, material))
  }

  private view({ language }: Viewer, order: SupervisionEntity, material: Material): SupervisionView {
    const { id, ticketId, groupId, level, state, openedSeq, answeredSeq, answeredById } = order
    return {
      ...{ id, ticketId, groupId, level, state },
      stateText: wordFor(SUPERVISION_STATE_LABELS[state], 'staff', language),
      deskName: this.areas.byId(order.deskAreaId)?.shortName ?? '',
      openedAt: isoTime(order.openedAt),
      openedBy: nameOf(material, order.openedById) ?? '',
      note: wordsAt(material, ticketId, openedSeq),
      answerBy: isoTime(order.answerBy),
      late: order.answerBy < (order.answeredAt ?? order.endedAt ?? this.clock.now()),
      answeredAt: isoTimeOrNull(order.answeredAt),
      answeredBy: nameOf(material, answeredById),
      answer: wordsAt(material, ticketId, answeredSeq),
      endedAt: isoTimeOrNull(order.endedAt),
    }
  }
}

function nameOf({ names }: Material, userId: string | null): string | null {
  return userId === null ? null : (names.get(userId)?.name ?? null)
}

function wordsAt({ texts }: Material, ticketId: string, seq: number | null): string | null {
  return seq === null ? null : texts.get(`${ticketId}:${seq}`) || null
}
