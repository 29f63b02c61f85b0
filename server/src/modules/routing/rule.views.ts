import { AREA_LEVELS, type AreaLevel } from '@beegrid/shared'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { FIRST_ROUTE_FATES, type FirstRouteFate } from './domain/first-route.js'
import { RULE_FLAG_REASONS, type RuleFlagReason } from './domain/rule-flag.js'
import { RULE_OWNER_KINDS } from './domain/rule.js'

/* Shapes of the answers about rules; the mini-program's types are generated from them. */

const nullableText = { nullable: true, type: String } as const
const nullableNumber = { nullable: true, type: Number } as const

export class RuleTimeView {
  @ApiProperty({ description: 'Bit 0 Monday … bit 6 Sunday; 127 every day' }) weekdays!: number
  @ApiProperty({ description: 'Minutes from midnight, Asia/Shanghai' }) fromMinute!: number
  @ApiProperty({ description: 'At or before the start: on the next day' }) toMinute!: number
  @ApiPropertyOptional({ format: 'date' }) validFrom?: string
  @ApiPropertyOptional({ format: 'date', description: 'The last day it holds' }) validTo?: string
}

export class RuleOwnerView {
  @ApiProperty({ enum: [...RULE_OWNER_KINDS] }) kind!: (typeof RULE_OWNER_KINDS)[number]
  @ApiPropertyOptional() organisationId?: string
  @ApiPropertyOptional({ enum: AREA_LEVELS, description: 'Of a desk: whose' }) level?: AreaLevel
  @ApiPropertyOptional({ description: 'Of a named desk: where' }) areaId?: string
}

export class RuleFlagView {
  @ApiProperty({ enum: [...RULE_FLAG_REASONS] }) reason!: RuleFlagReason
  @ApiProperty() text!: string
  @ApiProperty({ format: 'date-time' }) since!: string
}

export class RuleOverlapView {
  @ApiProperty() ruleId!: string
  @ApiProperty({ description: 'Its place in the order' }) position!: number
  @ApiProperty({ description: 'This rule is the newer one' }) wins!: boolean
}

export class RuleView {
  @ApiProperty() id!: string
  @ApiProperty() areaId!: string
  @ApiProperty(nullableText) categoryId!: string | null
  @ApiProperty({ type: RuleTimeView }) time!: RuleTimeView
  @ApiProperty({ type: RuleOwnerView }) owner!: RuleOwnerView
  @ApiProperty({ description: 'In the order rules are asked, from 1' }) position!: number
  @ApiProperty({ type: [Number], description: 'Places of the rules it comes before for the same reports' })
  winsOver!: number[]
  @ApiProperty({
    type: [Number],
    description: 'Places of the rules that come before it for the same reports',
  })
  yieldsTo!: number[]
  @ApiProperty() areaName!: string
  @ApiProperty() categoryName!: string
  @ApiProperty() timeText!: string
  @ApiProperty() ownerName!: string
  @ApiProperty({ description: 'The rule as one sentence' }) words!: string
  @ApiProperty({ type: [RuleFlagView] }) flags!: RuleFlagView[]
  @ApiProperty({ type: [RuleOverlapView], description: 'Just as specific, at the same time' })
  overlaps!: RuleOverlapView[]
  @ApiProperty({
    ...nullableNumber,
    description: 'Open tickets of the owner now; null where it varies by place',
  })
  open!: number | null
  @ApiProperty({ format: 'date-time' }) changedAt!: string
}

export class RuleTableView {
  @ApiProperty() countyId!: string
  @ApiProperty({ description: '0 while the county has no rules of its own' }) version!: number
  @ApiProperty({ ...nullableText, format: 'date-time' }) at!: string | null
  @ApiProperty(nullableText) actorName!: string | null
  @ApiProperty(nullableText) summary!: string | null
  @ApiProperty({ type: [RuleView], description: 'The most specific first: the order they are asked in' })
  rules!: RuleView[]
}

export class RuleCheckView {
  @ApiProperty({ type: [RuleView] }) rules!: RuleView[]
}

export class RuleVersionView {
  @ApiProperty() version!: number
  @ApiProperty({ format: 'date-time' }) at!: string
  @ApiProperty() actorName!: string
  @ApiProperty() summary!: string
  @ApiProperty(nullableNumber) restoredFrom!: number | null
  @ApiProperty() ruleCount!: number
  @ApiProperty() current!: boolean
}

export class RuleVersionPageView {
  @ApiProperty({ type: [RuleVersionView] }) items!: RuleVersionView[]
  @ApiProperty(nullableText) nextCursor!: string | null
}

export class TrialOwnerView {
  @ApiProperty({ description: 'Names the party: equal keys are the same owner' }) key!: string
  @ApiProperty({ enum: ['post', 'organisation', 'desk'] }) kind!: 'post' | 'organisation' | 'desk'
  @ApiProperty() name!: string
  @ApiPropertyOptional({ description: 'As shown before the name' }) post?: string
  @ApiProperty({ description: 'Open tickets it leads now' }) open!: number
}

export class TrialItemView {
  @ApiProperty() ticketId!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty({ description: 'The place in words' }) placeText!: string
  @ApiProperty({ format: 'date-time' }) at!: string
  @ApiProperty({ type: TrialOwnerView }) was!: TrialOwnerView
  @ApiProperty({ type: TrialOwnerView }) wouldBe!: TrialOwnerView
  @ApiProperty({
    ...nullableText,
    description: 'The proposed rule that decides; null for the built-in order',
  })
  rule!: string | null
}

export class TrialView {
  @ApiProperty() days!: number
  @ApiProperty({ description: 'Reports of the period in the county' }) total!: number
  @ApiProperty({ description: 'Reports looked at so far, by this call and those before it' }) seen!: number
  @ApiProperty({ description: 'Found so far' }) changed!: number
  @ApiProperty({ description: 'Left out so far: their place is no longer known' }) skipped!: number
  @ApiProperty({ description: 'No more than this many reports are looked at, the newest' }) cap!: number
  @ApiProperty({ type: [TrialItemView] }) items!: TrialItemView[]
  @ApiProperty({ ...nullableText, description: 'There is more to look at' }) nextCursor!: string | null
}

export class FigureLineView {
  @ApiProperty(nullableText) id!: string | null
  @ApiProperty() name!: string
  @ApiProperty() routed!: number
  @ApiProperty() stood!: number
  @ApiProperty({ ...nullableNumber, description: '0 to 1' }) share!: number | null
}

export class FateLineView {
  @ApiProperty({ enum: [...FIRST_ROUTE_FATES] }) fate!: FirstRouteFate
  @ApiProperty() name!: string
  @ApiProperty() count!: number
}

export class RoutingFiguresView {
  @ApiProperty() areaId!: string
  @ApiProperty({ format: 'date' }) from!: string
  @ApiProperty({ format: 'date', description: 'The last day counted' }) to!: string
  @ApiProperty({ description: 'First owners that were accepted or corrected' }) routed!: number
  @ApiProperty() stood!: number
  @ApiProperty({ ...nullableNumber, description: 'stood ÷ routed, 0 to 1; null without any' }) share!:
    number | null
  @ApiProperty({ description: 'The formula in words' }) formula!: string
  @ApiProperty({ type: [FateLineView], description: 'What happened to those that did not stand' })
  against!: FateLineView[]
  @ApiProperty({ type: [FigureLineView], description: 'By how the router had found the owner' })
  byReason!: FigureLineView[]
  @ApiProperty({ type: [FigureLineView] }) byCategory!: FigureLineView[]
}

export class FigureTicketView {
  @ApiProperty() id!: string
  @ApiProperty() number!: string
  @ApiProperty() title!: string
  @ApiProperty() placeText!: string
  @ApiProperty({ format: 'date-time' }) at!: string
  @ApiProperty({ enum: [...FIRST_ROUTE_FATES] }) fate!: FirstRouteFate
  @ApiProperty({ description: 'The fate in words' }) fateText!: string
}

export class FigureTicketPageView {
  @ApiProperty({ type: [FigureTicketView] }) items!: FigureTicketView[]
  @ApiProperty(nullableText) nextCursor!: string | null
}
