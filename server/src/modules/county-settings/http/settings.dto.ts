import { DESK_LEVELS, type DeskLevel } from '@beegrid/shared'
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Matches, Max, Min } from 'class-validator'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  both,
  ChoiceField,
  FlagField,
  IntField,
  MayBeLeftOut,
  NestedField,
  NestedListField,
  WordListField,
} from '../../../core/http/index.js'

const LevelsField = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: [String], enum: [...DESK_LEVELS], minItems: 1, maxItems: 3 })(target, key)
  MayBeLeftOut()(target, key)
  IsArray(both('须为列表', 'must be a list'))(target, key)
  ArrayMinSize(1, both('至少 1 级', 'at least one level'))(target, key)
  ArrayMaxSize(3, both('最多 3 级', 'at most three levels'))(target, key)
  IsIn([...DESK_LEVELS], {
    each: true,
    ...both('须为社区、镇（街道）或县', 'must be community, subdistrict or county'),
  })(target, key)
}

const ClockField =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, example: '22:00', description })(target, key)
    MayBeLeftOut()(target, key)
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, both('须为时刻，如 22:00', 'must be a time of day such as 22:00'))(
      target,
      key,
    )
  }

const percent = { min: 0, max: 100, optional: true } as const

export class RequestSettingsBody {
  @LevelsField()
  suspendLevels?: DeskLevel[]

  @LevelsField()
  extendLevels?: DeskLevel[]

  @LevelsField()
  appealLevels?: DeskLevel[]

  @IntField({ min: 1, max: 365, optional: true, description: 'Days' })
  maxHoldDays?: number

  @IntField({ min: 1, max: 80, optional: true, description: 'Working hours a desk has for its answer' })
  answerHours?: number
}

export class WhistleSettingsBody {
  @ChoiceField(['town', 'direct'], { optional: true })
  through?: 'town' | 'direct'

  @IntField({ min: 5, max: 1440, optional: true, description: 'Minutes the town has to pass it on' })
  answerMinutes?: number

  @IntField({ min: 5, max: 10_080, optional: true, description: 'Minutes until a called party has answered' })
  respondMinutes?: number

  @IntField({ min: 1, max: 90, optional: true, description: 'Working days until it has done its part' })
  partDays?: number

  @IntField({ min: 1, max: 720, optional: true, description: 'How long a signed link is good for' })
  linkHours?: number
}

export class LadderStepBody {
  @IntField({ min: 1, max: 1000 })
  atPercent!: number

  @ChoiceField(['lead', 'standIn', ...DESK_LEVELS])
  to!: 'lead' | 'standIn' | DeskLevel

  @FlagField()
  rings!: boolean
}

export class LadderSettingsBody {
  @NestedListField(() => LadderStepBody, { min: 1, max: 12, optional: true })
  steps?: LadderStepBody[]

  @IntField({ min: 1, max: 1440, optional: true })
  urgentMinutes?: number
}

export class FollowUpSettingsBody {
  @IntField(percent)
  silentPercent?: number

  @IntField(percent)
  ownIntakePercent?: number

  @IntField(percent)
  unratedPercent?: number

  @IntField({ min: 1, max: 30, optional: true, description: 'Days after closing without a rating' })
  waitDays?: number

  @IntField({ min: 1, max: 30, optional: true, description: 'Days a desk has for a call or a recheck' })
  callDays?: number

  @IntField({ min: 1, max: 10, optional: true, description: 'Calls that nobody answered, until it rests' })
  tries?: number
}

export class RecheckSettingsBody {
  @ApiPropertyOptional({ type: [Number], maxItems: 4 })
  @MayBeLeftOut()
  @IsArray(both('须为列表', 'must be a list'))
  @ArrayMaxSize(4, both('最多 4 次', 'at most four'))
  @IsInt({ each: true, ...both('须为整数', 'must be whole numbers') })
  @Min(1, { each: true, ...both('至少 1 天', 'at least one day') })
  @Max(365, { each: true, ...both('最多 365 天', 'at most 365 days') })
  afterDays?: number[]

  @IntField(percent)
  percent?: number

  @WordListField({
    max: 200,
    length: 16,
    optional: true,
    description: 'Codes of the categories looked at again',
  })
  categoryCodes?: string[]

  @FlagField({ optional: true, description: 'Riders who pass by are asked too' })
  byRiders?: boolean
}

export class NoticeSettingsBody {
  @ClockField('From when nothing but what is urgent rings')
  quietFrom?: string

  @ClockField('Until when')
  quietTo?: string

  @ClockField('When what waited is told together')
  digestAt?: string

  @ChoiceField(['urgent', 'all', 'never'], { optional: true, description: 'For what text messages are sent' })
  sms?: 'urgent' | 'all' | 'never'
}

export class BoardSettingsBody {
  @FlagField({ optional: true })
  shown?: boolean

  @FlagField({ optional: true, description: 'Communities side by side in an order' })
  ranking?: boolean

  @IntField({ min: 0, max: 30, optional: true, description: 'Working days a unit has to object' })
  objectionDays?: number
}

/** Fields left out stay as they are. */
export class CountySettingsBody {
  @IntField({
    min: 0,
    max: 2_000_000_000,
    description: 'The version the caller has seen; 409 when it moved on',
  })
  version!: number

  @NestedField(() => RequestSettingsBody, { optional: true })
  requests?: RequestSettingsBody

  @NestedField(() => WhistleSettingsBody, { optional: true })
  whistle?: WhistleSettingsBody

  @NestedField(() => LadderSettingsBody, { optional: true })
  ladder?: LadderSettingsBody

  @NestedField(() => FollowUpSettingsBody, { optional: true })
  followUp?: FollowUpSettingsBody

  @NestedField(() => RecheckSettingsBody, { optional: true })
  recheck?: RecheckSettingsBody

  @NestedField(() => NoticeSettingsBody, { optional: true })
  notices?: NoticeSettingsBody

  @NestedField(() => BoardSettingsBody, { optional: true })
  board?: BoardSettingsBody
}

/** All settings of a county, its own over the usual ones. */
export class CountySettingsView {
  @ApiProperty({ description: '0 while nothing was changed' })
  version!: number

  @ApiProperty({ type: () => RequestSettingsBody })
  requests!: Required<RequestSettingsBody>

  @ApiProperty({ type: () => WhistleSettingsBody })
  whistle!: Required<WhistleSettingsBody>

  @ApiProperty({ type: () => LadderSettingsBody })
  ladder!: Required<LadderSettingsBody>

  @ApiProperty({ type: () => FollowUpSettingsBody })
  followUp!: Required<FollowUpSettingsBody>

  @ApiProperty({ type: () => RecheckSettingsBody })
  recheck!: Required<RecheckSettingsBody>

  @ApiProperty({ type: () => NoticeSettingsBody })
  notices!: Required<NoticeSettingsBody>

  @ApiProperty({ type: () => BoardSettingsBody })
  board!: Required<BoardSettingsBody>
}
