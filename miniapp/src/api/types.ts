import type { AreaLayer, AreaLevel, Role } from '@beegrid/shared'
import type { RouteCandidateView } from './ticket-types'

export type * from './ticket-types'

export interface UserView {
  id: string
  name: string
  /** Masked: 138****5678 */
  phone?: string | null
}

export interface LoginView {
  accessToken: string
  /** Seconds. */
  expiresIn: number
  refreshToken: string
  user: UserView
}

export interface MembershipView {
  role: Role
  areaId?: string
  areaName: string
  organisationId?: string
  post?: string
}

export interface MeView {
  user: UserView
  memberships: MembershipView[]
  permissions: string[]
  settings: Record<string, unknown>
}

export interface DemoAccountView {
  id: string
  name: string
  role: Role
  areaName: string
  hint: string
}

export interface AreaView {
  id: string
  code: string
  name: string
  level: AreaLevel
  layer: AreaLayer
  parentId: string | null
}

export interface BoundaryView {
  type: 'Feature'
  properties: Record<string, unknown>
  geometry:
    | { type: 'Polygon'; coordinates: [number, number][][] }
    | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
}

export interface LocateView {
  grid: AreaView | null
  community: AreaView | null
  subdistrict: AreaView | null
  county: AreaView | null
  candidates: RouteCandidateView[]
  reason: string
}

export interface ConditionView {
  id: string
  openWhen: string
  closeWhen: string
  limit: { value: number; unit: string }
}

export interface CategoryView {
  id: string
  code: string
  name: string
  children: CategoryView[]
  conditions: ConditionView[]
}

export interface NotificationView {
  id: string
  type: string
  title: string
  body: string
  ticketId: string | null
  urgent: boolean
  readAt: string | null
  createdAt: string
}

export interface NotificationPageView {
  items: NotificationView[]
  nextCursor: string | null
  unread: number
}
