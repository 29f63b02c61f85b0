import type { Asked } from './remind-types'

/** Only WeChat knows the relation of work. */
export function knowsWorkMessages(): boolean {
  return false
}

export function bindWorkMessages(_templateIds: readonly string[]): Promise<Asked> {
  return Promise.resolve({ kind: 'inbox', answers: [] })
}
