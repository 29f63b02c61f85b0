import type { Readable } from 'node:stream'

/** Port: where files lie. Keys are relative paths of our own making, never a caller's words. */
export abstract class Storage {
  /** Stores bytes under a key, all or nothing. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>
  /** Opens a file for reading; undefined when there is none. */
  abstract open(key: string): Promise<{ stream: Readable; size: number } | undefined>
  abstract remove(key: string): Promise<void>
}
