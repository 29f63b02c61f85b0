import type { AreaLayer, AreaLevel, Danger, TicketKind } from '@beegrid/shared'

export interface PointView {
  lng: number
  lat: number
  coord: 'wgs84' | 'gcj02'
}

export interface AreaDetailView {
  id: string
  name: string
  shortName: string
  level: AreaLevel
  layer: AreaLayer
  parentId: string | null
  centre: PointView
  phone: string | null
}

export interface PlaceView {
  id: string
  key: string
  kind: 'compound' | 'building' | 'unit' | 'station'
  name: string
  address: string
  areaId: string
  areaName: string | null
  parentId: string | null
  location: PointView
  distanceM?: number
}

export interface PlacePageView {
  items: PlaceView[]
  nextCursor: string | null
}

export interface ContactView {
  name: string
  phone: string | null
}

export interface PreviewView {
  sentence: string
  reason: string
  owner: { kind: 'post' | 'organisation' | 'desk'; name: string; post?: string }
  acceptMinutes: number
  acceptBy: string
  emergency: ContactView | null
}

export interface OnDutyView {
  name: string
  phone: string | null
  standing: 'holder' | 'standIn'
  until: string
}

export interface HereView {
  grid: { id: string; name: string } | null
  community: { id: string; name: string } | null
  county: { id: string; name: string }
  worker: OnDutyView | null
  desk: ContactView | null
}

export interface DangerView {
  danger: Danger
  phone: string
  advice: string
  adviceEn: string
}

export interface CategoryDetailView {
  id: string
  code: string
  name: string
  nameEn: string
  icon: string
  keywords: string[]
  kinds: TicketKind[]
  danger: DangerView | null
  acceptMinutes: number
  children: CategoryDetailView[]
}
