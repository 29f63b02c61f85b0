import type { Ring } from '@beegrid/shared'
import { areaWords, ringAreaM2 } from '@/features/area/model/measure'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'

export interface DrawnNoteProps {
  text: string
  drawn: boolean
  onAgain: () => void
}

/** Whether something is drawn, and the way to draw it again. */
export function DrawnNote({ text, drawn, onAgain }: DrawnNoteProps) {
  const words = useDeskWords().areaKeeping
  return (
    <Card className="areas-drawn">
      <Text size="label" strong>
        {text}
      </Text>
      {drawn && (
        <Button
          text={words.again}
          look="outline"
          size="small"
          icon="pencil"
          onPress={onAgain}
          id="draw-again"
        />
      )}
    </Card>
  )
}

/** The same for an outline, with its size. */
export interface DrawnCardProps {
  ring: Ring | undefined
  onAgain: () => void
}

export function DrawnCard({ ring, onAgain }: DrawnCardProps) {
  const words = useDeskWords().areaKeeping
  const text = ring ? words.create.drawn(areaWords(ringAreaM2(ring), words.units)) : words.create.waiting
  return <DrawnNote text={text} drawn={ring !== undefined} onAgain={onAgain} />
}
