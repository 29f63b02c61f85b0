import { REFUSAL_LABELS, REFUSAL_REASONS, wordFor, type RefusalReason } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/field/field'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'
import './action-sheet.scss'

/** They say why by themselves; 其他 has to be told in words. */
const TAPPED = REFUSAL_REASONS.filter((code) => code !== 'other')
const MAX_WORDS = 500

export interface RefuseSheetProps {
  title: string
  busy: boolean
  onSend: (body: ActionBody) => void
  onClose: () => void
}

/** 不归我管: one tap on a reason, and the ticket goes on. Words are for what no reason says. */
export function RefuseSheet({ title, busy, onSend, onClose }: RefuseSheetProps) {
  const words = useWords().act
  const [text, setText] = useState('')
  const [sent, setSent] = useState<RefusalReason>()
  const reason = text.trim()
  const send = (reasonCode: RefusalReason) => {
    setSent(reasonCode)
    onSend({ action: 'decline', reasonCode, ...(reason !== '' && { reason }) })
  }
  return (
    <Sheet
      title={title}
      onClose={onClose}
      id="sheet-decline"
      foot={reason !== '' && <Other busy={busy && sent === 'other'} onPress={() => send('other')} />}
    >
      <View className="action-form">
        <Text size="label" tone="ink2">
          {words.refuseMeans}
        </Text>
        <Reasons busyWith={busy ? sent : undefined} onTap={send} />
        <TextArea
          id="refuse-words"
          label={words.refuseWords}
          placeholder={words.refuseWords}
          value={text}
          onChange={setText}
          limit={MAX_WORDS}
          rows={2}
        />
      </View>
    </Sheet>
  )
}

function Other({ busy, onPress }: { busy: boolean; onPress: () => void }) {
  const words = useWords().act
  return (
    <Button text={words.refuseOther} look="quiet" block id="refuse-other" busy={busy} onPress={onPress} />
  )
}

interface ReasonsProps {
  busyWith: RefusalReason | undefined
  onTap: (code: RefusalReason) => void
}

function Reasons({ busyWith, onTap }: ReasonsProps) {
  const { language } = useSettings()
  return (
    <View className="refuse__reasons">
      {TAPPED.map((code) => (
        <Button
          key={code}
          text={wordFor(REFUSAL_LABELS[code], 'staff', language)}
          look="outline"
          block
          id={`refuse-${code}`}
          busy={busyWith === code}
          onPress={() => onTap(code)}
        />
      ))}
    </View>
  )
}
