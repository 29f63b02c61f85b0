export type Reminding = 'granted' | 'inbox'

/** A subscribe message needs a template the county has been granted; until it names one, the inbox tells. */
export function askToRemind(): Promise<Reminding> {
  return Promise.resolve('inbox')
}
