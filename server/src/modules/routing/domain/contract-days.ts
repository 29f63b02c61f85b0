/** First and last day, both included; null: not recorded, until further notice. */
export interface ContractDays {
  readonly fromDay: string | null
  readonly toDay: string | null
}

export type ContractState = 'future' | 'inForce' | 'ended'

export function contractState({ fromDay, toDay }: ContractDays, day: string): ContractState {
  if (fromDay !== null && day < fromDay) return 'future'
  return toDay !== null && day > toDay ? 'ended' : 'inForce'
}

/** Whether two contracts hold on one and the same day. */
export function overlap(a: ContractDays, b: ContractDays): boolean {
  const startsBeforeEnd = (one: ContractDays, other: ContractDays): boolean =>
    one.fromDay === null || other.toDay === null || one.fromDay <= other.toDay
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}
