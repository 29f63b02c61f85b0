import type { ReactNode } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import type { Keep } from '../hooks/use-keep'
import { giveUp } from '../model/desk-store'
import { Panel } from '../parts/panel'
import { RefusalCard } from './refusal-card'

export interface ToolPanelProps {
  id: string
  title: string
  /** What will come of it, said before it is done. */
  note?: string | undefined
  /** The one thing that ends it. */
  save: string
  keep: Keep
  /** There is something to save. */
  ready: boolean
  onSave: () => void
  children?: ReactNode
  /** Beside the main button. */
  beside?: ReactNode
}

/** The foot of every tool: amber once it is one's turn, and the way out. */
function Dock({ save, keep, ready, onSave, beside }: ToolPanelProps) {
  const words = useDeskWords().areaKeeping
  return (
    <div className="areas-dock__line">
      <Button
        text={keep.busy ? words.saving : save}
        look={ready ? 'primary' : 'quiet'}
        block
        busy={keep.busy}
        disabled={!ready}
        onPress={onSave}
        className="areas-dock__main"
        id="tool-save"
      />
      {beside}
      <Button text={words.cancel} look="outline" onPress={giveUp} id="tool-cancel" />
    </div>
  )
}

/** The right column while one does something: what it means, what was refused, what is to be filled in. */
export function ToolPanel(props: ToolPanelProps) {
  const { id, title, note, keep, children } = props
  return (
    <Panel id={id} title={title} onClose={giveUp} dock={<Dock {...props} />}>
      {note !== undefined && (
        <Text size="label" tone="ink2">
          {note}
        </Text>
      )}
      <RefusalCard refusal={keep.refusal} />
      {children}
    </Panel>
  )
}
