import type { LocalFile } from '../http/http-types'

const DATABASE = 'beegrid'
const STORE = 'photos'

let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
  })
  return opened
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode)
  const request = work(transaction.objectStore(STORE))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB refused'))
  })
}

/** A private window may refuse IndexedDB; photos then live as long as the page. */
const memory = new Map<string, Blob>()
const urls = new Map<string, string>()

/** As bytes: some browsers lose blobs kept in IndexedDB. */
async function persist(id: string, blob: Blob): Promise<void> {
  const bytes = await new Response(blob).arrayBuffer()
  await run('readwrite', (store) => store.put(bytes, id))
}

/** Photos of drafts and of reports that wait for a network: kept until they are sent or thrown away. */
export async function keepPhoto(id: string, file: LocalFile): Promise<void> {
  if (file.kind !== 'blob') throw new TypeError('h5 keeps blobs')
  memory.set(id, file.blob)
  await persist(id, file.blob).catch(() => undefined)
}

export async function openPhoto(id: string): Promise<LocalFile | undefined> {
  const kept = memory.get(id)
  const bytes = kept
    ? undefined
    : await run<unknown>('readonly', (store) => store.get(id)).catch(() => undefined)
  const blob = kept ?? (bytes instanceof ArrayBuffer ? new Blob([bytes], { type: 'image/jpeg' }) : undefined)
  if (!blob) return undefined
  memory.set(id, blob)
  return { kind: 'blob', blob, name: 'photo.jpg' }
}

/** An address to show it by. */
export async function photoUrl(id: string): Promise<string | undefined> {
  const known = urls.get(id)
  if (known) return known
  const file = await openPhoto(id)
  if (file?.kind !== 'blob') return undefined
  const url = URL.createObjectURL(file.blob)
  urls.set(id, url)
  return url
}

export async function dropPhoto(id: string): Promise<void> {
  const url = urls.get(id)
  if (url) URL.revokeObjectURL(url)
  urls.delete(id)
  memory.delete(id)
  await run('readwrite', (store) => store.delete(id)).catch(() => undefined)
}
