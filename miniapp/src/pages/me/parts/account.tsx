import { View } from '@tarojs/components'
import { queryClient } from '@/api/query-client'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { signOut } from '@/features/session/api/sign-out'
import { forgetKeptList } from '@/features/ticket/kept-list'
import { useWords } from '@/i18n'
import { go, HOME, PATHS, restartAt } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { PasswordRow } from './password-sheet'

export interface AccountProps {
  onSignOut: () => void
  onPassword: () => void
}

/** Another person of the demo world, or nobody. */
export function Account({ onSignOut, onPassword }: AccountProps) {
  const words = useWords().me
  const demo = useIsDemo()
  return (
    <View className="me-part">
      <Card flush>
        <PasswordRow onOpen={onPassword} />
        {demo && (
          <ListRow
            title={words.switchAccount}
            lead={<Icon name="arrow-left-right" />}
            arrow
            onPress={() => go(PATHS.signIn)}
            id="switch-account"
          />
        )}
        <ListRow title={words.signOut} lead={<Icon name="log-out" />} onPress={onSignOut} id="sign-out" />
      </Card>
      {demo && (
        <Text size="note" tone="ink2" className="me-demo">
          {words.demoNote}
        </Text>
      )}
    </View>
  )
}

async function leave() {
  await signOut()
  // What the last person saw is not for the next one.
  queryClient.clear()
  forgetKeptList()
  restartAt(HOME)
}

/** Asked once, as what has not been sent stays behind on the phone. */
export function SignOutSheet({ onClose }: { onClose: () => void }) {
  const words = useWords().me
  const foot = (
    <Button text={words.signOutDo} look="danger" block onPress={() => void leave()} id="sign-out-do" />
  )
  return (
    <Sheet title={words.signOut} onClose={onClose} foot={foot} id="sign-out-sheet">
      <Text size="label" tone="ink2">
        {words.signOutAsk}
      </Text>
    </Sheet>
  )
}
