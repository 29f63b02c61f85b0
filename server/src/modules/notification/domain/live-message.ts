/** What a client receives: `seq` counts up by one for each person, so that a gap or a repetition shows. */
export interface LiveMessage {
  readonly seq: number
  readonly type: string
  readonly [field: string]: unknown
}

export interface NumberedEvent {
  readonly seq: number
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}

export function liveMessage({ seq, type, payload }: NumberedEvent): LiveMessage {
  return { ...payload, seq, type }
}
