import { Injectable } from '@nestjs/common'
import {
  EVERYBODYS_GROUPS,
  NOTICE_GROUP_LABELS,
  NOTICE_GROUPS,
  type Language,
  type NoticeGroup,
  type NoticeWay,
} from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { NoticeChoiceRepository } from '../data/notice-choice.repository.js'
import { changedChoices, type NoticeChoices, type OwnChoices } from '../domain/notice-choices.js'
import { DeliveryTerms } from '../deliver/delivery-terms.js'
import type { MyNoticesView, NoticeGroupView } from './my-notices.views.js'
import { NoticeWays } from './notice-ways.js'

export interface Reader {
  readonly actor: Actor
  readonly language: Language
}

export interface NoticesChange {
  readonly groups?: readonly { readonly code: NoticeGroup; readonly way: NoticeWay }[]
  readonly quiet?: NonNullable<OwnChoices['quiet']>
  readonly sms?: boolean
}

/** Each person's switches; nobody sees or turns another's. */
@Injectable()
export class MyNotices {
  constructor(
    private readonly database: Database,
    private readonly choices: NoticeChoiceRepository,
    private readonly terms: DeliveryTerms,
    private readonly ways: NoticeWays,
    private readonly clock: Clock,
  ) {}

  read(reader: Reader): Promise<MyNoticesView> {
    return this.database.read((em) => this.view(em, reader))
  }

  change(reader: Reader, { groups, ...rest }: NoticesChange): Promise<MyNoticesView> {
    const { userId } = reader.actor
    const ways = groups && { ways: Object.fromEntries(groups.map(({ code, way }) => [code, way])) }
    return this.database.write(async (em) => {
      const own = (await this.choices.of(em, [userId])).get(userId) ?? {}
      const choices = changedChoices(own, { ...rest, ...ways })
      await this.choices.save(em, { userId, choices, updatedAt: this.clock.now() })
      return this.view(em, reader)
    })
  }

  private async view(em: EntityManager, { actor, language }: Reader): Promise<MyNoticesView> {
    const { userId } = actor
    const { choices, hours } = await this.terms.ofOne(em, userId)
    return {
      groups: groupsOf(actor).map((group) => groupView(group, choices, language)),
      quiet: { ...choices.quiet, countyFrom: hours.quietFrom, countyTo: hours.quietTo },
      digestAt: hours.digestAt,
      ...(await this.ways.of(em, userId, { sms: choices.sms, county: hours.sms })),
    }
  }
}

/** Those who only report have no work, roster or area of theirs. */
function groupsOf({ memberships }: Actor): readonly NoticeGroup[] {
  const staff = memberships.some(({ role }) => role !== 'resident' && role !== 'part_time_grid_worker')
  return staff ? NOTICE_GROUPS : EVERYBODYS_GROUPS
}

function groupView(code: NoticeGroup, { ways }: NoticeChoices, language: Language): NoticeGroupView {
  const { title, note } = NOTICE_GROUP_LABELS[code]
  const key = language === 'en' ? 'en' : 'zh'
  return { code, title: title[key], note: note[key], way: ways[code] }
}
