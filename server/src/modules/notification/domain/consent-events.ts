export interface PushedConsent {
  readonly templateId: string
  readonly state: 'accept' | 'reject'
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** WeChat sends a `List`, or one object instead of a list of one, with or without the event's own name around it. */
export function consentsIn(fields: Fields): PushedConsent[] {
  const around = Object.entries(fields).find(([name]) => /^subscribemsg\w*event$/i.test(name))?.[1]
  const list = fields['List'] ?? (isFields(around) ? around['List'] : undefined)
  const given: readonly unknown[] = Array.isArray(list) ? list : [list]
  return given.filter(isFields).flatMap(consentOf)
}

function consentOf(each: Fields): PushedConsent[] {
  const { TemplateId: templateId, SubscribeStatusString: said } = each
  if (typeof templateId !== 'string') return []
  if (said !== 'accept' && said !== 'reject') return []
  return [{ templateId, state: said }]
}
