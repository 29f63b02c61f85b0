import type { Coord } from '@beegrid/shared'
import { create } from 'zustand'
import { now } from '@/platform/clock'
import { dropPhoto, keepPhoto } from '@/platform/media/photo-store'
import type { LocalFile } from '@/platform/http/http-types'
import { randomKey } from '@/platform/random'
import { currentSession, useSession } from '@/platform/session/session-store'
import { readStored, removeStored, writeStored } from '@/platform/storage'

export const MAX_PHOTOS = 9

/** A code read from a wall, whose place the server knows: enough to send, with no position and no network. */
export interface CodePlace {
  /** Of the place or grid; empty until the server has said it. */
  address: string
  placeCode: string
  source: 'code'
}

export interface SpotPlace {
  lng: number
  lat: number
  coord: Coord
  accuracy: number
  /** In words, as the person reads it. */
  address: string
  /** Set when a building was picked by name or read from a wall. */
  placeCode?: string | undefined
  source: 'gps' | 'area' | 'chosen'
}

export type DraftPlace = SpotPlace | CodePlace

/** The spot of a place that has one. */
export function spotOf(place: DraftPlace | undefined): SpotPlace | undefined {
  return place?.source === 'code' ? undefined : place
}

export interface ReportDraft {
  /** Also the Idempotency-Key of the report it becomes. */
  key: string
  photos: readonly string[]
  description: string
  /** Chosen by hand; otherwise the words decide. */
  categoryId?: string | undefined
  place?: DraftPlace | undefined
  anonymous: boolean
  behalf: boolean
  callerName: string
  callerPhone: string
  /** Epoch milliseconds by the server's clock. */
  startedAt: number
}

const storageKey = () => `draft.${currentSession()?.user.id ?? ''}`

function blank(): ReportDraft {
  return {
    key: randomKey(),
    photos: [],
    description: '',
    anonymous: false,
    behalf: false,
    callerName: '',
    callerPhone: '',
    startedAt: now(),
  }
}

function stored(): ReportDraft | undefined {
  const value = readStored(storageKey())
  return typeof value === 'object' && value !== null && 'key' in value ? (value as ReportDraft) : undefined
}

interface DraftState {
  draft: ReportDraft
  /** It was there before this time: the person is told. */
  resumed: boolean
}

function initial(): DraftState {
  const kept = stored()
  return { draft: kept ?? blank(), resumed: kept !== undefined && hasContent(kept) }
}

/** A photo or a word: without either there is nothing to send, or to lose. */
export function hasContent({ photos, description }: Pick<ReportDraft, 'photos' | 'description'>): boolean {
  return photos.length > 0 || description.trim() !== ''
}

/** The report being written. Every keystroke is kept on the phone, so that a call or a dead battery loses nothing. */
export const useDraft = create<DraftState>(initial)

// Another person on this phone has a draft of their own.
useSession.subscribe(({ session }, before) => {
  if (session?.user.id !== before.session?.user.id) useDraft.setState(initial())
})

export const currentDraft = (): ReportDraft => useDraft.getState().draft

export function changeDraft(change: Partial<ReportDraft>) {
  const draft = { ...currentDraft(), ...change }
  useDraft.setState({ draft })
  writeStored(storageKey(), draft)
}

export async function addPhotos(files: readonly LocalFile[]): Promise<void> {
  for (const file of files.slice(0, MAX_PHOTOS - currentDraft().photos.length)) {
    const id = randomKey()
    await keepPhoto(id, file)
    changeDraft({ photos: [...currentDraft().photos, id] })
  }
}

export function removePhoto(id: string) {
  changeDraft({ photos: currentDraft().photos.filter((each) => each !== id) })
  void dropPhoto(id)
}

/** Puts a blank sheet in its place; the photos are somebody else's now (the outbox's), or nobody's. */
export function clearDraft({ dropPhotos }: { dropPhotos: boolean }) {
  if (dropPhotos) currentDraft().photos.forEach((id) => void dropPhoto(id))
  removeStored(storageKey())
  useDraft.setState({ draft: blank(), resumed: false })
}

/** What the server would not take comes back to be mended, under a new key as it will be another request. */
export function restoreDraft(draft: ReportDraft) {
  changeDraft({ ...draft, key: randomKey() })
  useDraft.setState({ resumed: true })
}
