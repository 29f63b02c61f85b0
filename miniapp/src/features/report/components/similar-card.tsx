import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SimilarTicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { agoWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { followTicket } from '../api/follow-ticket'
import './report.scss'

export interface SimilarCardProps {
  similar: SimilarTicketView
  onFollowed: (id: string) => void
}

/** Joining in the place of a second report; what went wrong is said. */
function useFollow({ similar, onFollowed }: SimilarCardProps) {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const follow = async () => {
    setBusy(true)
    try {
      await followTicket(similar.id)
      toast(words.report.metTooDone)
      onFollowed(similar.id)
    } catch (error) {
      toast(error instanceof ApiError && error.message ? error.message : words.act.noNetwork)
    } finally {
      setBusy(false)
    }
  }
  return { busy, follow }
}

/** Perhaps somebody was here before: one tap joins them in the place of a second report. */
export function SimilarCard(props: SimilarCardProps) {
  const words = useWords()
  const { busy, follow } = useFollow(props)
  const { title, ageMs, followers } = props.similar
  const at = now()
  const ago = words.report.sameNote(agoWords(words.time, at - ageMs, at))
  const others = followers > 0 && words.report.sameFollowers(followers)
  return (
    <Card className="similar" id="similar">
      <View className="similar__icon">
        <Icon name="repeat" />
      </View>
      <View className="similar__words">
        <Text size="label" strong lines={1}>
          {words.report.same}
        </Text>
        <Text size="note" tone="ink2" lines={2}>
          {[title, ago, others].filter(Boolean).join(' · ')}
        </Text>
      </View>
      <Button
        text={words.report.metToo}
        look="outline"
        size="small"
        id="met-too"
        busy={busy}
        onPress={() => void follow()}
      />
    </Card>
  )
}
