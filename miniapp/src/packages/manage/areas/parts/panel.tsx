import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'

export interface PanelProps {
  title: string
  children: ReactNode
  /** Beside the title. */
  trail?: ReactNode
  /** What to do next, at the foot. */
  dock?: ReactNode
  /** Leads back to the details. */
  onClose?: () => void
  id: string
}

/** The right column: a title, what there is to say, and the next step at its foot. */
export function Panel({ title, children, trail, dock, onClose, id }: PanelProps) {
  const words = useWords().common
  return (
    <section className="areas-column areas-column--side" id={id} aria-label={title}>
      <header className="areas-panel__head">
        <Text size="body" strong heading lines={2} className="areas-panel__title">
          {title}
        </Text>
        {trail}
        {onClose && (
          <button
            type="button"
            className="areas-plain areas-panel__close"
            aria-label={words.close}
            onClick={onClose}
          >
            <Icon name="x" />
          </button>
        )}
      </header>
      <div className="areas-panel__body">{children}</div>
      {dock && <footer className="areas-panel__dock">{dock}</footer>}
    </section>
  )
}
