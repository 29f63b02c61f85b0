import { View } from '@tarojs/components'
import type { PreviewView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import './report.scss'

export interface SendDockProps {
  preview: PreviewView | undefined
  ready: boolean
  /** Goes to the community and its mediator alone. */
  confidential?: boolean
  onSend: () => void
}

/** Who will get it and by when, over the one button. */
export function SendDock({ preview, ready, confidential = false, onSend }: SendDockProps) {
  const words = useWords().report
  return (
    <View>
      {preview && !confidential ? (
        <Owner preview={preview} />
      ) : (
        <View className="send-dock__owner">
          <Icon name={confidential ? 'lock' : 'route'} />
          <Text size="note" tone="ink2">
            {confidential ? words.willStayBetween : words.willRoute}
          </Text>
        </View>
      )}
      <Button
        text={ready ? words.send : words.needSomething}
        look="primary"
        block
        id="send"
        disabled={!ready}
        onPress={onSend}
      />
    </View>
  )
}

function Owner({ preview: { owner, acceptBy } }: { preview: PreviewView }) {
  const words = useWords()
  const moment = momentWords(words.time, Date.parse(acceptBy), now())
  return (
    <View className="send-dock__owner" id="preview">
      <Avatar name={owner.name} />
      <View className="send-dock__words">
        <Text size="label" strong lines={1}>
          {words.report.willGo([owner.post, owner.name].filter(Boolean).join(' '))}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {words.report.acceptBy(moment)}
        </Text>
      </View>
    </View>
  )
}
