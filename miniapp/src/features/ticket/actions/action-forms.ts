import type { Need, TicketAction } from '@beegrid/shared'
import type { AllowedActionView } from '@/api/types'
import type { Messages } from '@/i18n'
import type { ActionBody } from '../api/act-on-ticket'
import type { UntilKind } from '../loop/until-choices'

type TextField = 'reason' | 'note' | 'description'

/** The sheet of an action: which fields it shows. What is required comes from the server. */
export interface ActionForm {
  action: TicketAction
  title: string
  hint: string
  /** Where the words go in the body. */
  text: TextField
  textNeeded: boolean
  phrases: readonly string[]
  photos: 'none' | 'optional' | 'needed'
  /** Words or photos, either will do. */
  photoWillDo: boolean
  owner: boolean
  outcome: boolean
  referTo: boolean
  /** One of a few reasons is tapped, and that is all. */
  reasons: boolean
  /** By when: the end of a hold, the answer to an order. */
  until: UntilKind | undefined
  /** What it is: its category, and which of that one's conditions. */
  condition: boolean
  /** Said before it is done: what cannot be undone. */
  warning?: string | undefined
  fixed: Partial<ActionBody>
}

interface Shape {
  text: TextField
  photos?: boolean
  photoWillDo?: boolean
  owner?: boolean
  outcome?: boolean
  referTo?: boolean
  reasons?: boolean
  until?: UntilKind
  condition?: boolean
  fixed?: Partial<ActionBody>
}

const SHAPES = {
  decline: { text: 'reason', reasons: true },
  transfer: { text: 'reason', owner: true },
  dispatch: { text: 'reason', owner: true },
  arrive: { text: 'reason' },
  resolve: { text: 'note', photos: true, outcome: true },
  settle: { text: 'note', photos: true, outcome: true },
  verifyFailed: { text: 'note', photos: true, photoWillDo: true, fixed: { passed: false } },
  reopen: { text: 'reason', photos: true },
  reject: { text: 'reason', referTo: true },
  withdraw: { text: 'reason' },
  comment: { text: 'note', photos: true, photoWillDo: true },
  mediate: { text: 'note', photos: true },
  amend: { text: 'description', photos: true, photoWillDo: true, condition: true },
  suspend: { text: 'reason', photos: true, until: 'hold' },
  extend: { text: 'reason', photos: true },
  appeal: { text: 'reason', photos: true },
  resume: { text: 'note' },
  supervise: { text: 'note', until: 'answer' },
  answerSupervision: { text: 'note', photos: true },
  endSupervision: { text: 'note' },
  remind: { text: 'note' },
} as const satisfies Readonly<Record<string, Shape>>

type FormKey = keyof typeof SHAPES

function isFormKey(key: string): key is FormKey {
  return key in SHAPES
}

const TEXT_NEEDS: readonly Need[] = ['reason', 'note', 'content', 'positionOrReason']

export interface FormRequest {
  allowed: AllowedActionView
  /** The verdict of a check; `false` asks what is still wrong. */
  passed?: boolean | undefined
  staff: boolean
  /** Of a quarrel: it is settled rather than mended. */
  dispute?: boolean
}

function phrasesOf(key: FormKey, words: Messages['act'], dispute = false): readonly string[] {
  const { phrases } = words
  // What is mended elsewhere (“还在漏”) says nothing in a quarrel.
  if (dispute && key !== 'settle') return []
  return key in phrases ? phrases[key as keyof typeof phrases] : []
}

function keyOf({ allowed: { action }, passed, dispute }: FormRequest): FormKey | undefined {
  if (passed === true) return undefined
  if (dispute && action === 'resolve') return 'settle'
  const key = action === 'verify' ? 'verifyFailed' : action
  return isFormKey(key) ? key : undefined
}

function photosOf(shape: Shape, { needs }: AllowedActionView): ActionForm['photos'] {
  if (!shape.photos) return 'none'
  return needs.includes('photo') ? 'needed' : 'optional'
}

const PLAIN = {
  photoWillDo: false,
  owner: false,
  outcome: false,
  referTo: false,
  reasons: false,
  until: undefined,
  condition: false,
  fixed: {},
}

/** The sheet an action opens; undefined for one that needs nothing (accept, follow, 解决了). */
export function formOf(request: FormRequest, words: Messages['act']): ActionForm | undefined {
  const key = keyOf(request)
  if (!key) return undefined
  const { allowed, staff, dispute } = request
  const shape: Shape = SHAPES[key]
  return {
    ...PLAIN,
    ...shape,
    action: allowed.action,
    title: words.titles[key],
    hint: key === 'comment' && staff ? words.hints.commentStaff : words.hints[key],
    textNeeded: key === 'verifyFailed' || allowed.needs.some((need) => TEXT_NEEDS.includes(need)),
    phrases: phrasesOf(key, words, dispute),
    photos: photosOf(shape, allowed),
    warning: key === 'withdraw' ? words.withdrawSure : undefined,
  }
}

/** What has been filled in so far. */
export interface FormValues {
  text: string
  referTo: string
  photoCount: number
  owner: ActionBody['owner']
  /** The chosen owner refused it before: given back on purpose, with a reason. */
  refused: boolean
  outcome: NonNullable<ActionBody['outcome']>
  /** Epoch milliseconds. */
  until: number | undefined
  categoryId?: string | undefined
  conditionId?: string | undefined
}

const filled = (text: string) => text.trim() !== ''

export function isComplete(form: ActionForm, values: FormValues): boolean {
  const { photoCount, owner } = values
  return (
    saysEnough(form, values) &&
    (form.photos !== 'needed' || photoCount > 0) &&
    (form.until === undefined || values.until !== undefined) &&
    (!form.owner || owner !== undefined)
  )
}

/** To give it back to one who refused it takes a reason. */
function saysEnough(form: ActionForm, { text, photoCount, refused, ...values }: FormValues): boolean {
  const named = values.conditionId !== undefined || values.categoryId !== undefined
  const needed = (form.textNeeded || refused) && !named
  return !needed || filled(text) || (form.photoWillDo && photoCount > 0)
}

export function bodyOf(form: ActionForm, values: FormValues): ActionBody {
  const { text, refused } = values
  return {
    action: form.action,
    ...form.fixed,
    ...(filled(text) && { [form.text]: text.trim() }),
    ...(refused && { insist: true }),
    ...(form.condition && namedIn(values)),
    ...chosenOf(form, values),
  }
}

/** What it is said to be, as far as that was changed. */
function namedIn({ categoryId, conditionId }: FormValues): Partial<ActionBody> {
  return {
    ...(categoryId !== undefined && { categoryId }),
    ...(conditionId !== undefined && { conditionId }),
  }
}

/** What was chosen rather than written, of what the form asks for. */
function chosenOf(form: ActionForm, values: FormValues): Partial<ActionBody> {
  const { referTo, owner, outcome, until } = values
  return {
    ...(form.owner && owner && { owner }),
    ...(form.until && until !== undefined && { until: new Date(until).toISOString() }),
    ...(form.outcome && { outcome }),
    ...(form.referTo && filled(referTo) && { referTo: referTo.trim() }),
  }
}

/** Whether a ready-made phrase, which may hold a comma itself, stands among the words. */
export function hasPhrase(text: string, phrase: string, glue: string): boolean {
  return `${glue}${text}${glue}`.includes(`${glue}${phrase}${glue}`)
}

/** A ready-made phrase is put at the end, or taken out again. */
export function togglePhrase(text: string, phrase: string, glue: string): string {
  if (!hasPhrase(text, phrase, glue)) return [text, phrase].filter(filled).join(glue)
  const rest = `${glue}${text}${glue}`.replace(`${glue}${phrase}${glue}`, glue)
  return rest.slice(glue.length, -glue.length)
}
