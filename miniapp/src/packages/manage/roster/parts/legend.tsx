import { useDeskWords } from '@/i18n/desk'

const KINDS = ['holder', 'standIn', 'shift', 'gap', 'merged'] as const

/** What the looks of the blocks mean. */
export function Legend({ editable }: { editable: boolean }) {
  const words = useDeskWords().roster
  return (
    <div className="roster-legend">
      {KINDS.map((kind) => (
        <span className="roster-legend__item" key={kind}>
          <span className={`roster-legend__look roster-bar--${kind}`} aria-hidden="true" />
          {words.legend[kind]}
        </span>
      ))}
      {editable && <span className="roster-legend__hint">{words.dragHint}</span>}
    </div>
  )
}
