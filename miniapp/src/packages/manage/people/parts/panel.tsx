import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'

export interface PanelProps {
  title: string
  lead?: ReactNode
  trail?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** The column beside the table: one person, one organisation, or a form for a new one. */
export function Panel({ title, lead, trail, onClose, children }: PanelProps) {
  const words = useWords().common
  return (
    <aside className="people-panel" aria-label={title}>
      <div className="people-panel__head">
        {lead}
        <Text size="body" strong heading lines={2} className="people-panel__title">
          {title}
        </Text>
        {trail}
        <button
          type="button"
          className="people-panel__close"
          aria-label={words.close}
          onClick={onClose}
          id="panel-close"
        >
          <Icon name="x" />
        </button>
      </div>
      <div className="people-panel__body">{children}</div>
    </aside>
  )
}
