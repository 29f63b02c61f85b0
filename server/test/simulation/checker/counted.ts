/** What a figure divides: `hit ÷ of`. */
export interface Counted {
  readonly hit: number
  readonly of: number
}

export const NOTHING: Counted = { hit: 0, of: 0 }
