import { forgetAreas } from '@/features/area/api/fetch-net'
import type { Refusal } from '@/features/area/model/findings'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'
import { finish } from '../model/desk-store'
import { FindingsCard } from './findings-card'

/** Somebody was quicker: nothing of theirs is overwritten, and one sees theirs before going on. */
function Changed() {
  const words = useDeskWords().areaKeeping.changed
  const reload = () => {
    finish()
    void forgetAreas()
  }
  return (
    <Card look="soft" id="outline-changed">
      <Text size="label" strong tone="inherit">
        {words.title}
      </Text>
      <Text size="note" tone="inherit" className="areas-refusal__note">
        {words.note}
      </Text>
      <Button
        text={words.reload}
        look="primary"
        size="small"
        icon="refresh-cw"
        onPress={reload}
        id="outline-reload"
      />
    </Card>
  )
}

/** Why it was not taken, in the server's words; what one drew and typed is still there. */
export function RefusalCard({ refusal }: { refusal: Refusal | undefined }) {
  const words = useDeskWords().areaKeeping
  if (!refusal) return null
  if (refusal.kind === 'changed') return <Changed />
  return (
    <>
      <div className="card card--danger areas-refusal" role="alert">
        {refusal.kind === 'unsent' ? words.unsent : refusal.message}
      </div>
      {refusal.kind === 'refused' && <FindingsCard findings={refusal.findings} />}
    </>
  )
}
