import { View } from '@tarojs/components'
import { useMe } from '@/features/session/api/use-me'
import { Avatar } from '@/ui/avatar/avatar'
import { Text } from '@/ui/text/text'

/** Who is signed in; the telephone masked, as the screen may be seen by others. */
export function Profile() {
  const me = useMe().data
  if (!me) return null
  const { name, phone } = me.user
  return (
    <View className="me-profile" id="profile">
      <Avatar name={name} size="large" />
      <View className="me-profile__words">
        <Text size="title" strong lines={1}>
          {name}
        </Text>
        {phone && (
          <Text size="label" tone="ink2">
            {phone}
          </Text>
        )}
      </View>
    </View>
  )
}
