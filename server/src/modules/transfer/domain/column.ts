export interface Column {
  readonly key: string
  readonly zh: string
  readonly en: string
  /** Other headings people use. */
  readonly also?: readonly string[]
  readonly required?: boolean
  readonly max: number
  /** `code` and `phone` are digits that spreadsheets like to spoil; a `choice` is one of its words. */
  readonly kind: 'text' | 'code' | 'phone' | 'number' | 'choice' | 'outline'
  readonly choices?: readonly Choice[]
  /** For the template. */
  readonly sample: string
}

/** A value by its words; the first Chinese one is what exports write. */
export interface Choice {
  readonly value: string
  readonly zh: string
  readonly en: string
  readonly also?: readonly string[]
}

/** Headings and words are compared without case, white space, stars and what stands in brackets. */
export function plain(text: string): string {
  return text
    .replace(/[（(][^（）()]{0,40}[）)]/g, '')
    .replace(/[\s*＊_:：-]/g, '')
    .toLowerCase()
}

export function namesOf({ zh, en, also = [] }: Pick<Column | Choice, 'zh' | 'en' | 'also'>): string[] {
  return [zh, en, ...also].map(plain)
}

export function choiceOf(column: Column, text: string): Choice | undefined {
  const word = plain(text)
  return column.choices?.find((choice) => choice.value === text || namesOf(choice).includes(word))
}

/** The word an export writes for a value. */
export function wordOf(column: Column | undefined, value: string, language: 'zh' | 'en' = 'zh'): string {
  return column?.choices?.find((choice) => choice.value === value)?.[language] ?? value
}
