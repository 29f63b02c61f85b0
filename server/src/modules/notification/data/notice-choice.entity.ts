import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, json, ms, named } from '../../../core/database/index.js'
import type { OwnChoices } from '../domain/notice-choices.js'

/** What a person wants to be told of, and how; whoever has chosen nothing has no row. */
@Entity('notice_choice')
export class NoticeChoiceEntity {
  @PrimaryColumn(named('user_id', id()))
  userId!: string

  @Column(json())
  choices!: OwnChoices

  @Column(named('updated_at', ms()))
  updatedAt!: number
}
