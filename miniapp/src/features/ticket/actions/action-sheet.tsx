import { OUTCOME_LABELS, wordFor, type Outcome } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Field, TextArea } from '@/ui/field/field'
import { PhotoStrip } from '@/ui/photo/photo-strip'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'
import { bodyOf, isComplete, hasPhrase, togglePhrase, type ActionForm, type FormValues } from './action-forms'
import { UntilField } from '../loop/until-field'
import { useActionPhotos, type ActionPhotos } from './action-photos'
import { CategoryField } from './category-field'
import { ConditionField } from './condition-field'
import { OwnerPicker } from './owner-picker'
import './action-sheet.scss'

const MAX_WORDS = 500

const OUTCOMES_OF_WORK: readonly Outcome[] = ['fixed', 'made_safe', 'not_found', 'handed_over']
const OUTCOMES_OF_DISPUTES: readonly Outcome[] = ['agreed', 'not_agreed']

export interface ActionSheetProps {
  /** A dispute ends with an agreement or without one. */
  ofDispute?: boolean
  form: ActionForm
  ticketId: string
  busy: boolean
  /** Why the server said no, or why there is a sheet at all. */
  problem?: string | undefined
  onSend: (body: ActionBody, photos: readonly string[]) => void
  onClose: () => void
}

type Written = Omit<FormValues, 'photoCount'>

const BLANK: Written = {
  text: '',
  referTo: '',
  owner: undefined,
  refused: false,
  outcome: 'fixed',
  until: undefined,
}

/** What an action needs, asked for in one sheet. */
export function ActionSheet(props: ActionSheetProps) {
  const { form, ticketId, busy, problem, onSend, onClose } = props
  const outcomes = props.ofDispute ? OUTCOMES_OF_DISPUTES : OUTCOMES_OF_WORK
  const photos = useActionPhotos()
  const [written, setWritten] = useState({ ...BLANK, outcome: outcomes[0] ?? BLANK.outcome })
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }))
  const values = { ...written, photoCount: photos.photos.length }
  const ids = photos.photos.map(({ id }) => id)
  const close = () => {
    ids.forEach(photos.remove)
    onClose()
  }
  const foot = (
    <SendButton
      ready={isComplete(form, values)}
      busy={busy}
      onPress={() => onSend(bodyOf(form, values), ids)}
    />
  )
  return (
    <Sheet title={form.title} onClose={close} foot={foot} id={`sheet-${form.action}`}>
      <View className="action-form">
        {problem && <Problem text={problem} />}
        {form.warning && <Text size="label">{form.warning}</Text>}
        <Fields {...{ form, ticketId, outcomes, written, photos }} onChange={change} />
      </View>
    </Sheet>
  )
}

function SendButton({ ready, busy, onPress }: { ready: boolean; busy: boolean; onPress: () => void }) {
  const words = useWords().act
  return (
    <Button
      text={words.submit}
      look="primary"
      block
      id="action-send"
      disabled={!ready}
      busy={busy}
      onPress={onPress}
    />
  )
}

interface FieldsProps {
  form: ActionForm
  ticketId: string
  outcomes: readonly Outcome[]
  written: Written
  photos: ActionPhotos
  onChange: (part: Partial<Written>) => void
}

function Fields(props: FieldsProps) {
  const { form, written, photos, onChange } = props
  const words = useWords().act
  return (
    <>
      <Choices {...props} />
      {form.photos !== 'none' && (
        <Photos form={form} photos={photos} ofWork={props.outcomes === OUTCOMES_OF_WORK} />
      )}
      <Words
        form={written.refused ? { ...form, hint: words.refusedHint } : form}
        value={written.text}
        onChange={(text) => onChange({ text })}
      />
      {form.referTo && (
        <Field
          id="refer-to"
          label={words.hints.referTo}
          value={written.referTo}
          onChange={(referTo) => onChange({ referTo })}
        />
      )}
    </>
  )
}

/** What is chosen rather than written. */
function Choices({ form, ticketId, outcomes, written, onChange }: FieldsProps) {
  const words = useWords().act
  return (
    <>
      {form.owner && (
        <OwnerPicker
          ticketId={ticketId}
          value={written.owner}
          onChange={(owner, refused) => onChange({ owner, refused })}
        />
      )}
      {written.refused && <Problem text={words.refusedSure} />}
      {form.outcome && (
        <Outcomes choices={outcomes} value={written.outcome} onChange={(outcome) => onChange({ outcome })} />
      )}
      {form.until && (
        <UntilField kind={form.until} value={written.until} onChange={(until) => onChange({ until })} />
      )}
      {form.condition && <Matter ticketId={ticketId} written={written} onChange={onChange} />}
    </>
  )
}

/** What it is said to be: another category has conditions of its own. */
function Matter({ ticketId, written, onChange }: Pick<FieldsProps, 'ticketId' | 'written' | 'onChange'>) {
  const { categoryId, conditionId } = written
  return (
    <>
      <CategoryField
        ticketId={ticketId}
        value={categoryId}
        onChange={(chosen) => onChange({ categoryId: chosen, conditionId: undefined })}
      />
      <ConditionField
        ticketId={ticketId}
        categoryId={categoryId}
        value={conditionId}
        onChange={(chosen) => onChange({ conditionId: chosen })}
      />
    </>
  )
}

function Problem({ text }: { text: string }) {
  return (
    <View className="action-form__problem" {...accessible({ role: 'alert' })}>
      <Text size="label" tone="amber">
        {text}
      </Text>
    </View>
  )
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="action-form__part">
      <Text size="label" strong>
        {name}
      </Text>
      {children}
    </View>
  )
}

interface OutcomesProps {
  choices: readonly Outcome[]
  value: Outcome
  onChange: (outcome: Outcome) => void
}

function Outcomes({ choices, value, onChange }: OutcomesProps) {
  const words = useWords().act
  const { language, register } = useSettings()
  return (
    <Named name={words.outcome}>
      <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: words.outcome })}>
        {choices.map((each) => (
          <Chip
            key={each}
            id={`outcome-${each}`}
            role="radio"
            text={wordFor(OUTCOME_LABELS[each], register, language)}
            chosen={each === value}
            onPress={() => onChange(each)}
          />
        ))}
      </View>
    </Named>
  )
}

function Photos({ form, photos, ofWork }: { form: ActionForm; photos: ActionPhotos; ofWork: boolean }) {
  const words = useWords().act
  const optional = form.action === 'resolve' && ofWork ? words.afterPhoto : words.photos
  return (
    <Named name={form.photos === 'needed' ? words.afterPhotoNeeded : optional}>
      <PhotoStrip
        photos={photos.photos.slice(-3)}
        max={photos.max}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
      />
    </Named>
  )
}

interface WordsProps {
  form: ActionForm
  value: string
  onChange: (text: string) => void
}

function Words({ form, value, onChange }: WordsProps) {
  const language = useSettings((settings) => settings.language)
  const glue = language === 'en' ? ', ' : '，'
  return (
    <View className="action-form__part">
      <TextArea
        id="action-text"
        label={form.title}
        placeholder={form.hint}
        value={value}
        onChange={onChange}
        limit={MAX_WORDS}
        rows={2}
      />
      {form.phrases.length > 0 && (
        <View className="action-form__chips">
          {form.phrases.map((phrase) => (
            <Chip
              key={phrase}
              text={phrase}
              chosen={hasPhrase(value, phrase, glue)}
              onPress={() => onChange(togglePhrase(value, phrase, glue))}
            />
          ))}
        </View>
      )}
    </View>
  )
}
