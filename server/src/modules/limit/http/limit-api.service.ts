import { Injectable } from '@nestjs/common'
import { limitText, LIMIT_STAGES, STAGE_LABELS, type Language, type LimitStage } from '@beegrid/shared'
import type { SourcedLimit, TicketLimits } from '../domain/limit-source.js'
import { LimitKeeper } from '../limit-keeper.service.js'
import { LimitService, type NamedLimit, type Reader } from '../limit.service.js'
import type {
  ApplyingLimitsView,
  ApplyingLimitView,
  LimitChangeBody,
  LimitListQuery,
  LimitTrialQuery,
  NewLimitBody,
  TimeLimitPageView,
  TimeLimitView,
} from './limit.dto.js'

/** What the controllers call: bodies into use cases, rows into views. */
@Injectable()
export class LimitApi {
  constructor(
    private readonly limits: LimitService,
    private readonly keeper: LimitKeeper,
  ) {}

  async list(reader: Reader, countyId: string, query: LimitListQuery): Promise<TimeLimitPageView> {
    const { items, nextCursor } = await this.limits.list(reader, countyId, query)
    return { items: items.map((each) => asView(each, reader.language)), nextCursor }
  }

  async add(reader: Reader, countyId: string, body: NewLimitBody): Promise<TimeLimitView> {
    const { areaId, stage, kind = null, categoryId = null, conditionId = null } = body
    const scope = { areaId, stage, kind, categoryId, conditionId }
    const { value, unit, note = '' } = body
    const row = await this.keeper.add(reader.actor, countyId, { scope, terms: { value, unit, note } })
    return asView(this.limits.named(row, reader.language), reader.language)
  }

  async change(reader: Reader, limitId: string, body: LimitChangeBody): Promise<TimeLimitView> {
    const { version, value, unit, note = '' } = body
    const row = await this.keeper.change(reader.actor, limitId, { version, terms: { value, unit, note } })
    return asView(this.limits.named(row, reader.language), reader.language)
  }

  drop(reader: Reader, limitId: string, version: number): Promise<void> {
    return this.keeper.drop(reader.actor, limitId, version)
  }

  async applying(reader: Reader, countyId: string, query: LimitTrialQuery): Promise<ApplyingLimitsView> {
    const { areaId, kind = 'hazard', categoryId = null, conditionId = null } = query
    const found = await this.limits.applying(reader, countyId, { areaId, kind, categoryId, conditionId })
    return {
      items: LIMIT_STAGES.map((stage) => this.applyingView(stage, ofStage(found, stage), reader.language)),
    }
  }

  private applyingView(stage: LimitStage, limit: SourcedLimit | null, language: Language): ApplyingLimitView {
    const label = STAGE_LABELS[stage]
    return {
      stage,
      stageName: language === 'en' ? label.en : label.zh,
      text: limit && limitText(limit, language),
      source: limit ? this.limits.sourceWords(limit, language) : '',
      limitId: limit?.source?.from === 'rule' ? limit.source.ruleId : null,
    }
  }
}

function ofStage(limits: TicketLimits, stage: LimitStage): SourcedLimit | null {
  return limits[`${stage}Limit`]
}

function asView(limit: NamedLimit, language: Language): TimeLimitView {
  const { id, version, areaId, areaName, stage, kind, categoryId, categoryName } = limit
  const { conditionId, conditionName, value, unit, note } = limit
  return {
    ...{ id, version, areaId, areaName, stage, kind, categoryId, categoryName },
    ...{ conditionId, conditionName, value, unit, note, text: limitText(limit, language) },
  }
}
