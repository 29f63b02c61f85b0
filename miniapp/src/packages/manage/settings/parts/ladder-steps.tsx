import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import {
  inOrder,
  isReminder,
  MOST_STEPS,
  oneMore,
  STEP_TARGETS,
  type Step,
  type StepTarget,
} from '../model/ladder-steps'
import type { Control } from './controls'

/** The ladder as it is climbed: when, whom, and whether the phone rings. */
export function LadderSteps({ id, value, onChange }: Control) {
  const words = useDeskWords().settings
  const steps = Array.isArray(value) ? (value as readonly Step[]) : []
  const set = (at: number, step: Step) => onChange(steps.map((each, i) => (i === at ? step : each)))
  return (
    <div className="ladder" id={id}>
      {steps.map((step, at) => (
        <StepRow
          // By its place: a step that is typed at must not jump away under the fingers.
          key={at}
          step={step}
          onChange={(next) => set(at, next)}
          onSettle={() => onChange(inOrder(steps))}
          onRemove={steps.length > 1 ? () => onChange(steps.filter((_, i) => i !== at)) : undefined}
        />
      ))}
      <Button
        text={words.addStep}
        icon="plus"
        size="small"
        id="add-step"
        disabled={steps.length >= MOST_STEPS}
        onPress={() => onChange(oneMore(steps))}
      />
    </div>
  )
}

interface StepRowProps {
  step: Step
  onChange: (step: Step) => void
  onSettle: () => void
  onRemove: (() => void) | undefined
}

function StepRow({ step, onChange, onSettle, onRemove }: StepRowProps) {
  const words = useDeskWords().settings
  return (
    <div className={isReminder(step) ? 'ladder-step' : 'ladder-step ladder-step--late'}>
      <span className="ladder-step__mark" aria-hidden="true" />
      <Percent
        value={step.atPercent}
        onChange={(atPercent) => onChange({ ...step, atPercent })}
        onSettle={onSettle}
      />
      <small className="ladder-step__when">{words.when(step.atPercent)}</small>
      <Target value={step.to} onChange={(to) => onChange({ ...step, to })} />
      <label className="settings-level">
        <input
          type="checkbox"
          className="settings-check"
          checked={step.rings}
          onChange={({ target }) => onChange({ ...step, rings: target.checked })}
        />
        {words.rings}
      </label>
      <Remove onRemove={onRemove} />
    </div>
  )
}

function Remove({ onRemove }: Pick<StepRowProps, 'onRemove'>) {
  const words = useDeskWords().settings
  return (
    <button
      type="button"
      className="ladder-step__remove"
      aria-label={words.removeStep}
      disabled={!onRemove}
      onClick={() => onRemove?.()}
    >
      <Icon name="trash-2" size="small" />
    </button>
  )
}

interface PercentProps {
  value: number
  onChange: (percent: number) => void
  onSettle: () => void
}

function Percent({ value, onChange, onSettle }: PercentProps) {
  const words = useDeskWords().settings
  return (
    <span className="settings-number">
      <input
        type="number"
        aria-label={words.atPercent}
        className="desk-input desk-input--bar settings-input--percent"
        min={1}
        max={1000}
        value={Number.isFinite(value) ? value : ''}
        onChange={({ target }) => onChange(target.valueAsNumber)}
        onBlur={onSettle}
      />
      %
    </span>
  )
}

function Target({ value, onChange }: { value: StepTarget; onChange: (target: StepTarget) => void }) {
  const words = useDeskWords().settings
  return (
    <select
      className="desk-input desk-input--bar"
      aria-label={words.target}
      value={value}
      onChange={({ target }) => onChange(STEP_TARGETS.find((each) => each === target.value) ?? value)}
    >
      {STEP_TARGETS.map((each) => (
        <option key={each} value={each}>
          {words.targets[each]}
        </option>
      ))}
    </select>
  )
}
