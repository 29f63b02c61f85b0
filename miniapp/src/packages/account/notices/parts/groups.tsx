import { NOTICE_WAYS } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { MyNoticesBody, MyNoticesView } from '@/api/types'
import { useWords } from '@/i18n'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'
import { Choice } from './choice'

export interface PartProps {
  view: MyNoticesView
  onChange: (change: MyNoticesBody) => void
}

/** What to be told of, each at once, once a day, or in the inbox alone. */
export function Groups({ view, onChange }: PartProps) {
  const words = useWords().notices
  const items = NOTICE_WAYS.map((key) => ({ key, text: words.ways[key] }))
  return (
    <View className="notices-part">
      <Text size="body" strong heading>
        {words.groups}
      </Text>
      <Card flush>
        {view.groups.map(({ code, title, note, way }) => (
          <Choice
            key={code}
            id={`group-${code}`}
            title={title}
            note={note}
            items={items}
            value={way}
            onChange={(chosen) => onChange({ groups: [{ code, way: chosen }] })}
          />
        ))}
      </Card>
      <Text size="note" tone="ink2">
        {words.digest(view.digestAt)}
      </Text>
    </View>
  )
}
