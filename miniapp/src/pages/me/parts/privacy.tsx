import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { useMyOutbox } from '@/platform/outbox/outbox-store'
import { useSession } from '@/platform/session/session-store'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'

function Points() {
  const words = useWords().me
  return (
    <View className="me-privacy" id="privacy-points">
      {words.privacy.map(({ title, text }) => (
        <View className="me-privacy__point" key={title}>
          <Text size="label" strong>
            {title}
          </Text>
          <Text size="label" tone="ink2">
            {text}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** In plain words who sees what; and what this phone still holds. */
export function Privacy() {
  const words = useWords().me
  const [open, setOpen] = useState(false)
  const owner = useSession(({ session }) => session?.user.id)
  const kept = useMyOutbox(owner).length
  return (
    <Card flush>
      <ListRow
        title={words.data}
        note={kept > 0 ? words.kept(kept) : words.dataNote}
        lead={<Icon name="shield-check" />}
        trail={<Icon name={open ? 'chevron-up' : 'chevron-down'} />}
        onPress={() => setOpen(!open)}
        id="privacy"
      />
      {open && <Points />}
    </Card>
  )
}
