import {
  KIND_LABELS,
  LIMIT_STAGES,
  LIMIT_UNIT_LABELS,
  LIMIT_UNITS,
  STAGE_LABELS,
  TICKET_KINDS,
  wordFor,
  type LimitStage,
  type LimitUnit,
  type TicketKind,
} from '@beegrid/shared'
import { useState } from 'react'
import type { TimeLimitView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { ChoiceInput, Problem, TextInput } from '@/ui/desk/desk-fields'
import { useDoing, type Doing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'
import { addLimit, changeLimit, dropLimit } from '../api/limits'
import { MatterFields, type Matter } from './matter-fields'

export interface LimitPanelProps {
  countyId: string
  /** The one to change; a new one otherwise. */
  limit: TimeLimitView | undefined
  onClose: () => void
}

interface Form extends Matter {
  stage: LimitStage
  kind: string
  value: string
  unit: LimitUnit
  note: string
}

const NEW: Omit<Form, 'areaId'> = {
  ...{ categoryId: '', conditionId: '', stage: 'resolve', kind: '' },
  ...{ value: '1', unit: 'work_day', note: '' },
}

function formOf(countyId: string, limit: TimeLimitView | undefined): Form {
  if (!limit) return { areaId: countyId, ...NEW }
  const { areaId, stage, unit, note } = limit
  const scope = { categoryId: limit.categoryId ?? '', conditionId: limit.conditionId ?? '' }
  return { areaId, ...scope, stage, kind: limit.kind ?? '', value: String(limit.value), unit, note }
}

const isKind = (kind: string): kind is TicketKind => TICKET_KINDS.some((each) => each === kind)

async function saved(countyId: string, { value, unit, note, ...scope }: Form, limit?: TimeLimitView) {
  const terms = { value: Number(value), unit, note }
  if (limit) return changeLimit(limit, terms)
  const { areaId, stage, kind, categoryId, conditionId } = scope
  return addLimit(countyId, {
    ...{ areaId, stage, ...terms },
    ...(isKind(kind) && { kind }),
    ...(categoryId !== '' && { categoryId }),
    ...(conditionId !== '' && { conditionId }),
  })
}

/** A new limit, or another length for one that is there. */
export function LimitPanel({ countyId, limit, onClose }: LimitPanelProps) {
  const words = useDeskWords().limits
  const [form, setForm] = useState(() => formOf(countyId, limit))
  const { busy, problem, run } = useDoing()
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const title = limit ? words.changeTitle : words.addTitle
  const save = async () => (await run(() => saved(countyId, form, limit), words.saved)) && onClose()
  return (
    <aside className="limits-side" aria-label={title} id="limit-panel">
      <Text size="body" strong heading>
        {title}
      </Text>
      {limit ? <Scope limit={limit} /> : <ScopeFields countyId={countyId} form={form} change={change} />}
      <TermFields form={form} change={change} />
      <Text size="note" tone="ink2">
        {words.running}
      </Text>
      <Problem text={problem} />
      <div className="desk-buttons">
        <Button
          id="save-limit"
          look="primary"
          text={words.save}
          busy={busy}
          disabled={!(Number(form.value) >= 1)}
          onPress={() => void save()}
        />
        <Button id="cancel-limit" text={words.cancel} onPress={onClose} />
        {limit && <Drop limit={limit} run={run} onDone={onClose} />}
      </div>
    </aside>
  )
}

interface DropProps {
  limit: TimeLimitView
  run: Doing['run']
  onDone: () => void
}

function Drop({ limit, run, onDone }: DropProps) {
  const words = useDeskWords().limits
  const drop = async () => (await run(() => dropLimit(limit), words.dropped)) && onDone()
  return <Button id="drop-limit" look="plain" text={words.drop} onPress={() => void drop()} />
}

/** What a limit is for does not change: that would be another one. */
function Scope({ limit }: { limit: TimeLimitView }) {
  const words = useDeskWords().limits
  const english = useSettings(({ language }) => language === 'en')
  const stage = STAGE_LABELS[limit.stage]
  const matter = [limit.categoryName ?? words.anyCategory, limit.conditionName].filter(Boolean)
  return <Text size="label">{[limit.areaName, english ? stage.en : stage.zh, ...matter].join(' · ')}</Text>
}

interface FieldsProps {
  form: Form
  change: (part: Partial<Form>) => void
}

function ScopeFields({ countyId, form, change }: FieldsProps & { countyId: string }) {
  const words = useDeskWords().limits
  const language = useSettings((settings) => settings.language)
  return (
    <>
      <ChoiceInput
        id="limit-stage"
        label={words.stage}
        value={form.stage}
        choices={LIMIT_STAGES.map((key) => ({
          key,
          text: language === 'en' ? STAGE_LABELS[key].en : STAGE_LABELS[key].zh,
        }))}
        onChange={(key) => change({ stage: LIMIT_STAGES.find((each) => each === key) ?? 'resolve' })}
      />
      <MatterFields countyId={countyId} value={form} onChange={change} name="limit" />
      <ChoiceInput
        id="limit-kind"
        label={words.kind}
        value={form.kind}
        none={words.anyKind}
        choices={TICKET_KINDS.map((key) => ({ key, text: wordFor(KIND_LABELS[key], 'staff', language) }))}
        onChange={(kind) => change({ kind })}
      />
    </>
  )
}

function TermFields({ form, change }: FieldsProps) {
  const words = useDeskWords().limits
  const english = useSettings(({ language }) => language === 'en')
  return (
    <>
      <div className="limits-pair">
        <TextInput
          id="limit-value"
          type="number"
          label={words.value}
          value={form.value}
          onChange={(value) => change({ value })}
        />
        <ChoiceInput
          id="limit-unit"
          label={words.unit}
          value={form.unit}
          choices={LIMIT_UNITS.map((key) => ({
            key,
            text: english ? LIMIT_UNIT_LABELS[key].en : LIMIT_UNIT_LABELS[key].zh,
          }))}
          onChange={(key) => change({ unit: LIMIT_UNITS.find((each) => each === key) ?? 'work_day' })}
        />
      </div>
      <TextInput
        id="limit-note"
        label={words.note}
        note={words.noteHint}
        value={form.note}
        max={200}
        onChange={(note) => change({ note })}
      />
    </>
  )
}
