import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteScan } from '@/features/report/model/scanned'
import { useWords } from '@/i18n'
import { goBack } from '@/platform/navigation'
import { CAN_SCAN, scanCode } from '@/platform/scan'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { toast } from '@/ui/toast/toast'

/** The code on the wall: scanned where the phone can, typed elsewhere. */
export function CodeEntry() {
  const words = useWords().report
  const [typing, setTyping] = useState(false)
  const take = (text: string) => {
    if (noteScan(text)) goBack()
    else toast(words.codeUnknown)
  }
  const scan = async () => {
    const text = await scanCode()
    if (text !== undefined) take(text)
  }
  if (typing) return <TypedCode onCode={take} />
  return (
    <View className="pick__code">
      <Button
        text={CAN_SCAN ? words.scanCode : words.typeCode}
        icon="scan-qr-code"
        size="small"
        id="place-code"
        onPress={() => (CAN_SCAN ? void scan() : setTyping(true))}
      />
    </View>
  )
}

function TypedCode({ onCode }: { onCode: (text: string) => void }) {
  const words = useWords().report
  const [text, setText] = useState('')
  return (
    <View className="pick__code">
      <Field
        id="typed-code"
        label={words.codeLabel}
        value={text}
        limit={200}
        onChange={setText}
        onConfirm={() => onCode(text)}
      />
      <Button text={words.codeUse} id="use-code" disabled={text.trim() === ''} onPress={() => onCode(text)} />
    </View>
  )
}
