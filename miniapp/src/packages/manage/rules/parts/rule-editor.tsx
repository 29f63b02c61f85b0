import type { ReactNode } from 'react'
import type { RuleView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import type { RuleDesk } from '../hooks/use-rule-desk'
import { isComplete, type DraftRule } from '../model/rule-draft'
import { AreaPicker } from './area-picker'
import { CategoryPicker } from './category-picker'
import { OwnerPicker } from './owner-picker'
import { TimePicker } from './time-picker'

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rule-part" aria-label={title}>
      <h3 className="rule-part__title">{title}</h3>
      {children}
    </section>
  )
}

function Warnings({ view }: { view: RuleView }) {
  const { rules: words, time } = useDeskWords()
  return (
    <>
      {view.flags.map(({ reason, text, since }) => (
        <p key={reason} className="rule-says__flag">
          <Icon name="triangle-alert" size="small" />
          <span>{`${text}（${words.since(momentWords(time, Date.parse(since), now()))}）`}</span>
        </p>
      ))}
      {view.overlaps.map(({ ruleId, position, wins }) => (
        <p key={ruleId} className="rule-says__note">
          {words.overlap(position, wins)}
        </p>
      ))}
      {view.open !== null && <p className="rule-says__note">{words.openNow(view.ownerName, view.open)}</p>}
    </>
  )
}

/** The rule as the server says it back: what it means, whom it comes before, and how much its owner has on hand. */
function Says({ rule, view }: { rule: DraftRule; view: RuleView | undefined }) {
  const words = useDeskWords().rules
  const whole = isComplete(rule) && view !== undefined
  return (
    <div className="rule-says" id="rule-says" aria-live="polite">
      <span className="rule-says__label">{words.preview}</span>
      <p className="rule-says__words">{whole ? view.words : words.notYet}</p>
      {whole && <Warnings view={view} />}
    </div>
  )
}

function Category({ rule, onChange }: { rule: DraftRule; onChange: (rule: DraftRule) => void }) {
  const { categoryId, ...rest } = rule
  const choose = (chosen: string | undefined) =>
    onChange(chosen === undefined ? rest : { ...rest, categoryId: chosen })
  return <CategoryPicker value={categoryId} onChange={choose} />
}

/** What a rule consists of. What is chosen goes into the draft at once; nothing holds before the table is saved. */
function Parts({ desk, rule }: { desk: RuleDesk; rule: DraftRule }) {
  const words = useDeskWords().rules
  const { countyId } = desk.table
  const set = (part: Partial<DraftRule>) => desk.change({ ...rule, ...part })
  return (
    <>
      <Part title={words.area}>
        <AreaPicker
          countyId={countyId}
          value={rule.areaId}
          onChange={(areaId) => set({ areaId })}
          whole={words.wholeCounty}
          id="rule-area"
        />
      </Part>
      <Part title={words.category}>
        <Category rule={rule} onChange={desk.change} />
      </Part>
      <Part title={words.time}>
        <TimePicker value={rule.time} onChange={(time) => set({ time })} />
      </Part>
      <Part title={words.owner}>
        <OwnerPicker countyId={countyId} value={rule.owner} onChange={(owner) => set({ owner })} />
      </Part>
    </>
  )
}

/** One rule to be written, with what it says so far. */
export function RuleEditor({ desk, rule }: { desk: RuleDesk; rule: DraftRule }) {
  const words = useDeskWords().rules
  const view = desk.shown.find(({ draft }) => draft.id === rule.id)?.view
  const remove = () => desk.remove(rule.id)
  return (
    <div className="rule-editor">
      <Says rule={rule} view={view} />
      <Parts desk={desk} rule={rule} />
      <Button
        text={words.remove}
        look="plain"
        size="small"
        icon="trash-2"
        onPress={remove}
        id="rule-remove"
      />
    </div>
  )
}
