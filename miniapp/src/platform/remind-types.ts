export type Reminding = 'granted' | 'inbox'

export type ConsentWord = 'accept' | 'reject' | 'ban' | 'filter'

export interface ConsentGiven {
  templateId: string
  answer: ConsentWord
}

/** What came of asking: whether something beyond the inbox will tell, and what to say to the server. */
export interface Asked {
  kind: Reminding
  answers: readonly ConsentGiven[]
}

const WORDS: readonly ConsentWord[] = ['accept', 'reject', 'ban', 'filter']

/** The answers among the fields of WeChat's result, whose names are the templates' ids. */
export function answersIn(result: object, templateIds: readonly string[]): ConsentGiven[] {
  const given: Readonly<Record<string, unknown>> = { ...result }
  return templateIds.flatMap((templateId) => {
    const answer = WORDS.find((word) => word === given[templateId])
    return answer ? [{ templateId, answer }] : []
  })
}
