import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { TicketRequestView } from '@/api/types'
import { useNow } from '@/platform/use-now'
import { TextArea } from '@/ui/field/field'
import { Text } from '@/ui/text/text'
import { RequestLines } from './request-lines'

const MAX_WORDS = 500

export interface RequestWordsProps {
  request: TicketRequestView
  /** What happens next. */
  says: string
  field: { id: string; label: string; placeholder: string }
  value: string
  onChange: (text: string) => void
  /** Above the request: which of several it is. */
  children?: ReactNode
}

/** A request, what comes of the answer, and a few words to go with it. */
export function RequestWords({ request, says, field, value, onChange, children }: RequestWordsProps) {
  const now = useNow()
  return (
    <View className="action-form">
      {children}
      <RequestLines request={request} now={now} />
      <Text size="note" tone="ink2">
        {says}
      </Text>
      <TextArea {...field} value={value} onChange={onChange} limit={MAX_WORDS} rows={2} />
    </View>
  )
}
