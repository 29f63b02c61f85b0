import { ApiProperty } from '@nestjs/swagger'
import { PROJECT_STATES, type ProjectState } from './domain/project.js'

/** How many said what. */
export class RatingCountsView {
  @ApiProperty()
  satisfied!: number

  @ApiProperty()
  mostly!: number

  @ApiProperty()
  unsatisfied!: number
}

export class MilestoneView {
  @ApiProperty()
  id!: string

  @ApiProperty()
  name!: string

  @ApiProperty({ type: String, nullable: true, description: 'ISO 8601; null until then' })
  reachedAt!: string | null

  @ApiProperty({ type: String, nullable: true })
  note!: string | null
}

/** A project promised to the public, as everybody sees it. */
export class ProjectView {
  @ApiProperty()
  id!: string

  @ApiProperty()
  areaId!: string

  @ApiProperty()
  areaName!: string

  @ApiProperty()
  name!: string

  @ApiProperty()
  summary!: string

  @ApiProperty({ description: 'The unit that answers for it' })
  responsible!: string

  @ApiProperty({ description: 'The day promised first; it never moves' })
  dueDay!: string

  @ApiProperty({ type: String, nullable: true, description: 'The day it was put off to' })
  newDay!: string | null

  @ApiProperty({ type: String, nullable: true })
  delayReason!: string | null

  @ApiProperty({ enum: PROJECT_STATES })
  state!: ProjectState

  @ApiProperty({ description: 'Days over the first promise, while it is not done' })
  daysLate!: number

  @ApiProperty({ type: [MilestoneView] })
  milestones!: MilestoneView[]

  @ApiProperty({ type: String, nullable: true, description: 'The step at hand; null when all are reached' })
  currentMilestoneId!: string | null

  @ApiProperty({ type: RatingCountsView })
  reviews!: RatingCountsView

  @ApiProperty()
  version!: number
}

export class ProjectPageView {
  @ApiProperty({ type: [ProjectView] })
  items!: ProjectView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

export class ProjectCountsView {
  @ApiProperty()
  total!: number

  @ApiProperty()
  late!: number
}

/** A period of an area in figures everybody may see. */
export class BoardSummaryView {
  @ApiProperty()
  areaId!: string

  @ApiProperty()
  areaName!: string

  @ApiProperty({ description: 'First day of the period' })
  from!: string

  @ApiProperty({ description: 'Last day of the period' })
  to!: string

  @ApiProperty({
    description:
      'Reported in these days, as the figures count; withdrawn and merged ones are not told of twice',
  })
  reported!: number

  @ApiProperty({ description: 'Of these, closed by now' })
  done!: number

  @ApiProperty({ description: 'Of these, not accepted, each with its reason' })
  rejected!: number

  @ApiProperty({ description: 'Of these, still being worked on' })
  open!: number

  @ApiProperty({ type: RatingCountsView, description: 'Ratings of what was reported in these days' })
  ratings!: RatingCountsView

  @ApiProperty({ type: [String], description: 'How this is counted, in words' })
  formulas!: string[]

  @ApiProperty({ type: ProjectCountsView })
  projects!: ProjectCountsView
}

/** A community beside its neighbours. */
export class CommunityTimesView {
  @ApiProperty()
  areaId!: string

  @ApiProperty()
  name!: string

  @ApiProperty({ description: 'Of the tickets reported in these days, closed by now' })
  closed!: number

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Hours from the report to the last submission as done, the middle one',
  })
  medianHours!: number | null
}

export class CommunityListView {
  @ApiProperty({ type: [CommunityTimesView] })
  items!: CommunityTimesView[]

  @ApiProperty({
    description: 'In the order of their times; false: the county shows them by code, without an order',
  })
  ranked!: boolean
}

export class BoardPhotoView {
  @ApiProperty()
  url!: string

  @ApiProperty()
  thumbUrl!: string

  @ApiProperty({ description: 'ISO 8601' })
  at!: string
}

export class VoteCountsView {
  @ApiProperty()
  agree!: number

  @ApiProperty()
  disagree!: number
}

/** A problem that was fixed: what and where, never who, never the door. */
export class BoardTicketView {
  @ApiProperty()
  id!: string

  @ApiProperty({ description: 'The category; the reporter’s own words are not shown' })
  title!: string

  @ApiProperty({ description: 'The community' })
  areaName!: string

  @ApiProperty({ description: 'ISO 8601' })
  reportedAt!: string

  @ApiProperty({ description: 'ISO 8601' })
  closedAt!: string

  @ApiProperty({ description: 'From the report to the last submission as done' })
  minutes!: number

  @ApiProperty({ type: BoardPhotoView, nullable: true, description: 'Only a photo that passed the check' })
  before!: BoardPhotoView | null

  @ApiProperty({ type: BoardPhotoView, nullable: true })
  after!: BoardPhotoView | null

  @ApiProperty({ type: VoteCountsView, description: 'Do residents agree that it is fixed' })
  votes!: VoteCountsView
}

export class BoardTicketPageView {
  @ApiProperty({ type: [BoardTicketView] })
  items!: BoardTicketView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

/** What somebody said of a closing; nobody is named, and only words that passed the check. */
export class BoardWordView {
  @ApiProperty()
  id!: string

  @ApiProperty()
  text!: string

  @ApiProperty()
  satisfaction!: string

  @ApiProperty({ description: 'The community' })
  areaName!: string

  @ApiProperty({ description: 'The category' })
  title!: string

  @ApiProperty({ description: 'It is being done again' })
  redoing!: boolean
}

export class BoardWordPageView {
  @ApiProperty({ type: [BoardWordView] })
  items!: BoardWordView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

export class BoardAreaView {
  @ApiProperty()
  id!: string

  @ApiProperty()
  name!: string

  @ApiProperty({ enum: ['county', 'subdistrict', 'community'] })
  level!: string

  @ApiProperty({ type: String, nullable: true })
  parentId!: string | null
}

export class BoardAreaListView {
  @ApiProperty({ type: [BoardAreaView] })
  items!: BoardAreaView[]
}
