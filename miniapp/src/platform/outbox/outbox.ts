import { callApi, uploadFile } from '../http/api-client'
import { ApiError } from '../http/api-error'
import { dropPhoto, openPhoto } from '../media/photo-store'
import { onBackOnline } from '../network'
import { watchVisibility } from '../visibility'
import type { OutboxItem, OutboxPhoto, SendResult } from './outbox-item'
import { changeItem, dropItem, itemById, putItem, waitingItems } from './outbox-store'

const RETRY_MS = 30_000

/** The server's no is final when it is about the content; busy, slow or signed out may end. */
function isFinal(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.status >= 400 &&
    error.status < 500 &&
    ![401, 408, 425, 429].includes(error.status)
  )
}

async function uploaded(item: OutboxItem, photo: OutboxPhoto): Promise<OutboxPhoto> {
  if (photo.mediaId) return photo
  const file = await openPhoto(photo.id)
  // The phone lost the picture; the words are still worth sending.
  if (!file) return photo
  const { id } = await uploadFile<{ id: string }>('/media', file, `${item.id}.${photo.id}`)
  return { ...photo, mediaId: id }
}

async function uploadAll(item: OutboxItem): Promise<string[]> {
  let photos = item.photos
  for (const photo of item.photos) {
    const done = await uploaded(item, photo)
    photos = photos.map((each) => (each.id === done.id ? done : each))
    // Remembered one by one: a line that breaks after the third photo goes on with the fourth.
    changeItem(item.id, { photos })
  }
  return photos.flatMap(({ mediaId }) => (mediaId ? [mediaId] : []))
}

async function deliver(item: OutboxItem): Promise<unknown> {
  const mediaIds = await uploadAll(item)
  const body = mediaIds.length > 0 ? { ...item.body, mediaIds } : item.body
  return callApi<unknown>({ method: 'POST', path: item.path, body, key: item.id })
}

async function forget(item: OutboxItem) {
  dropItem(item.id)
  await Promise.all(item.photos.map(({ id }) => dropPhoto(id)))
}

async function attempt(item: OutboxItem): Promise<SendResult> {
  changeItem(item.id, { state: 'sending', refusal: undefined })
  try {
    const answer = await deliver(item)
    await forget(item)
    return { kind: 'sent', answer }
  } catch (error) {
    if (isFinal(error)) {
      changeItem(item.id, { state: 'refused', refusal: error.message })
      return { kind: 'refused', message: error.message }
    }
    changeItem(item.id, { state: 'queued' })
    return { kind: 'kept' }
  }
}

const underWay = new Map<string, Promise<SendResult>>()

/** One attempt at a time for each item, however many ask. */
function sendItem(item: OutboxItem): Promise<SendResult> {
  const running = underWay.get(item.id)
  if (running) return running
  const attempted = attempt(item).finally(() => underWay.delete(item.id))
  underWay.set(item.id, attempted)
  return attempted
}

/** Writes it down on the phone first, then tries to send it at once. */
export function sendOrKeep(item: Omit<OutboxItem, 'state'>): Promise<SendResult> {
  const queued: OutboxItem = { ...item, state: 'queued' }
  putItem(queued)
  return sendItem(queued)
}

/** A refused item that the person has mended or wants tried again. */
export function sendAgain(id: string): Promise<SendResult> | undefined {
  const item = itemById(id)
  return item && sendItem(item)
}

export async function throwAway(id: string): Promise<void> {
  const item = itemById(id)
  if (item) await forget(item)
}

export async function flushOutbox(): Promise<void> {
  for (const item of waitingItems()) {
    const result = await sendItem(item)
    // No network for one is no network for the next.
    if (result.kind === 'kept') return
  }
}

/** To be called once: sends what waits whenever the app comes to the front, the network returns, or time has passed. */
export function startOutbox() {
  const flush = () => void flushOutbox()
  watchVisibility((visible) => visible && flush())
  onBackOnline(flush)
  setInterval(() => waitingItems().length > 0 && flush(), RETRY_MS)
  flush()
}
