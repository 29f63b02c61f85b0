import type {
  Danger,
  Need,
  Satisfaction,
  TicketAction,
  TicketKind,
  TicketPhase,
  TicketState,
} from '@beegrid/shared'

/* Request and response shapes; times are ISO 8601 UTC with milliseconds. */

export interface MediaView {
  id: string
  url: string
  thumbUrl: string
  contentType: string
  width: number
  height: number
  purpose: 'report' | 'before' | 'after' | 'note' | null
  eventId: string | null
}

export interface CategoryRefView {
  id: string
  code: string
  name: string
  icon: string | null
}

export interface NamedView {
  id: string
  name: string
}

export interface TicketAreaView {
  grid?: NamedView
  community?: NamedView
  subdistrict?: NamedView
  county?: NamedView
}

export interface TicketLocationView {
  lng: number | null
  lat: number | null
  coord: 'wgs84'
  accuracy: number | null
  address: string
}

export interface OwnerView {
  kind: 'post' | 'organisation' | 'desk'
  name: string
  title: string
  post?: string
  phone: string | null
  isMe: boolean
}

export interface AssignmentView extends OwnerView {
  id: string
  role: 'lead' | 'assist' | 'called'
  state: 'offered' | 'active' | 'done' | 'released'
}

export interface AllowedActionView {
  action: TicketAction
  label: string
  needs: Need[]
}

export interface DeadlinesView {
  acceptBy: string | null
  resolveBy: string | null
  verifyBy: string | null
  nextDueAt: string | null
  overdue: boolean
}

export interface RouteCandidateView {
  areaId: string
  name: string
  distanceM: number
}

export interface RouteView {
  sentence: string
  reason: string
  rule: string
  boundaryVersion: number
  candidates: RouteCandidateView[]
}

export interface ActorView {
  name: string
  title: string
  isMe: boolean
}

export interface TimelineEntryView {
  seq: number
  at: string
  action: TicketAction
  label: string
  from: TicketState | null
  to: TicketState
  actor: ActorView
  sentence: string
  note: string | null
  media: MediaView[]
}

export interface RatingView {
  satisfaction: Satisfaction
  label: string
  comment: string | null
  tags: string[]
  at: string
  isMine: boolean
}

export interface ReporterView {
  name: string
  phone: string | null
  isMe: boolean
  onBehalf?: boolean
}

/** What lists show. */
export interface TicketListItemView {
  id: string
  number: string
  kind: TicketKind
  title: string
  status: TicketState
  phase: TicketPhase
  statusText: string
  headline: string
  category: CategoryRefView | null
  placeText: string
  location: TicketLocationView
  area: TicketAreaView
  owner: OwnerView | null
  thumbUrl: string | null
  version: number
  eventSeq: number
  createdAt: string
  updatedAt: string
  deadlines: DeadlinesView
  rework: boolean
  mine: boolean
  danger: Danger | null
  allowedActions: AllowedActionView[]
}

export interface LinkedTicketView {
  id: string
  number: string
  title: string
  status: TicketState
  distanceM: number
  createdAt: string
}

/** One ticket, as much of it as the reader may see. */
export interface TicketView extends TicketListItemView {
  description: string
  projection: string
  assignments: AssignmentView[]
  reporter?: ReporterView
  anonymous: boolean
  media: MediaView[]
  route: RouteView
  timeline: TimelineEntryView[]
  rating?: RatingView
  ratings: RatingView[]
  followers: number
  following: boolean
  resolvedAt: string | null
  closedAt: string | null
  similar?: LinkedTicketView[]
}

export interface TicketPageView {
  items: TicketListItemView[]
  nextCursor: string | null
}

export interface SimilarTicketView {
  id: string
  number: string
  title: string
  distanceM: number
  ageMs: number
  status: TicketState
  statusText: string
  followers: number
}

export interface SimilarTicketsView {
  items: SimilarTicketView[]
}

export interface TicketCountsView {
  all: number
  overdue: number
  submitted: number
  dispatched: number
  inProgress: number
  resolved: number
  done: number
}

export interface OwnerCandidateView {
  party: 'post' | 'organisation' | 'desk'
  areaId?: string
  organisationId?: string
  name: string
  title: string
  onDuty: boolean
}

export interface OwnerCandidatesView {
  items: OwnerCandidateView[]
}
