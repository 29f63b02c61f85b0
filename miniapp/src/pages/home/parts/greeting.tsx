import { isStaffRole, type Role } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { useWords } from '@/i18n'
import { greetingWords } from '@/i18n/time-words'
import { useSession } from '@/platform/session/session-store'
import { changeSettings, useSettings } from '@/platform/settings'
import { useNow } from '@/platform/use-now'
import { DemoBadge } from '@/ui/feedback/feedback'
import { BeeLogo, Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'

/** Name and mark of the product, and that what one sees is a demo; the way to large type is on the first page. */
export function Brand() {
  const words = useWords()
  const demo = useIsDemo()
  return (
    <View className="home-brand">
      <BeeLogo />
      <Text size="body" strong inline className="home-brand__name">
        {words.common.brand}
      </Text>
      {demo && <DemoBadge />}
      <Pressable className="home-brand__elder" id="elder-on" onPress={() => changeSettings({ elder: true })}>
        <Icon name="a-large-small" />
        <View>{words.home.elder}</View>
      </Pressable>
    </View>
  )
}

export function ModeSwitch() {
  const words = useWords().home
  const demo = useIsDemo()
  return (
    <View className="home-brand">
      <Pressable className="home-brand__mode" id="elder-off" onPress={() => changeSettings({ elder: false })}>
        <Icon name="arrow-left-right" />
        <View>{words.normal}</View>
      </Pressable>
      {demo && <DemoBadge />}
    </View>
  )
}

export function useHello(): string {
  const words = useWords()
  const name = useSession(({ session }) => session?.user.name ?? '')
  return words.home.hello(name, greetingWords(words.time, useNow()))
}

export function Greeting({ role }: { role: Role | undefined }) {
  const words = useWords().home
  const staff = useSettings(({ register }) => register === 'staff')
  const lead = role === 'part_time_grid_worker' ? words.leadRider : words.leadResident
  return (
    <View className="home-hello">
      <Text size="display" heading lines={2}>
        {useHello()}
      </Text>
      <Text size="label" tone="ink2">
        {staff || (role && isStaffRole(role)) ? words.leadStaff : lead}
      </Text>
    </View>
  )
}
