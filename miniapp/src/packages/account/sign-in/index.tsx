import { View } from '@tarojs/components'
import { signInDemo } from '@/features/session/api/sign-in-demo'
import { signInPassword } from '@/features/session/api/sign-in-password'
import { signInWechat } from '@/features/session/api/sign-in-wechat'
import { useSetupNeeded } from '@/features/session/api/use-setup-needed'
import { useDemoAccounts } from '@/features/session/api/use-demo-accounts'
import { DemoPeople } from '@/features/session/components/demo-people'
import { PasswordForm } from '@/features/session/components/password-form'
import { useSignIn, type SigningIn } from '@/features/session/hooks/use-sign-in'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { changeSettings, useSettings } from '@/platform/settings'
import { go, PATHS } from '@/platform/navigation'
import { HAS_WECHAT_LOGIN, wechatCode } from '@/platform/wechat-login'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { cx } from '@/ui/cx'
import { DemoBadge } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { BeeLogo, Icon } from '@/ui/icon/icon'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import './index.scss'

const PASSWORD = 'password'
const WECHAT = 'wechat'

/** The first thing a newcomer sees: what this is, and people to be. */
export default function SignInPage() {
  const words = useWords().account
  const signing = useSignIn()
  const { busy, problemOf, say, run } = signing
  // A county's own server has nobody to choose from: one narrow column, in the middle.
  const alone = useDemoAccounts().data?.length === 0
  const byPassword = (username: string, password: string) =>
    username === '' || password === ''
      ? say(PASSWORD, words.missing)
      : void run(PASSWORD, undefined, () => signInPassword(username, password))
  return (
    <Page id="page-sign-in" honey wide nav={<NavBar lead={<Brand />} trail={<LanguageSwitch />} />}>
      <View className={cx('sign-in', alone && 'sign-in--alone')}>
        <View className="sign-in__hero">
          <Text size="display" heading>
            {words.title}
          </Text>
          <Text size="label" tone="ink2">
            {words.lead}
          </Text>
        </View>
        <SetupNotice />
        {HAS_WECHAT_LOGIN && <WechatButton signing={signing} />}
        <Demo signing={signing} />
        <View className="sign-in__staff">
          <PasswordForm busy={busy === PASSWORD} problem={problemOf(PASSWORD)} onSubmit={byPassword} />
          <FirstTime />
          <ToBoard />
        </View>
      </View>
    </Page>
  )
}

/** The first visit to a new installation: nobody could sign in yet. */
function SetupNotice() {
  const words = useWords().setup
  const { data: needed } = useSetupNeeded()
  // The page for it is part of the site alone (app.config.ts).
  if (!needed || HAS_WECHAT_LOGIN) return null
  return (
    <Card look="soft" className="sign-in__setup" id="setup-needed">
      <View className="sign-in__setup-words">
        <Text size="body" strong tone="inherit">
          {words.needed}
        </Text>
        <Text size="label" tone="inherit">
          {words.neededNote}
        </Text>
      </View>
      <Button text={words.toSetup} look="primary" onPress={() => go(PATHS.setup)} id="to-setup" />
    </Card>
  )
}

function FirstTime() {
  const words = useWords().setup
  return (
    <Button
      text={words.firstTime}
      look="plain"
      size="small"
      icon="key-round"
      onPress={() => go(PATHS.activate)}
      id="to-activate"
      className="sign-in__first"
    />
  )
}

/** The public board is for everybody, signed in or not. */
function ToBoard() {
  const words = useWords().board
  return (
    <Button
      text={words.readIt}
      look="plain"
      size="small"
      icon="chart-no-axes-column"
      onPress={() => go(PATHS.publicBoard)}
      id="to-board"
      className="sign-in__first"
    />
  )
}

function Brand() {
  const words = useWords().common
  return (
    <View className="sign-in__brand">
      <BeeLogo />
      <Text size="body" strong inline>
        {words.brand}
      </Text>
    </View>
  )
}

/** A newcomer may not read Chinese: the way to English stands on the first page. */
function LanguageSwitch() {
  const language = useSettings((settings) => settings.language)
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <Button
      look="plain"
      size="small"
      icon="languages"
      id="switch-language"
      text={other === 'en' ? 'English' : '中文'}
      onPress={() => changeSettings({ language: other })}
    />
  )
}

function Problem({ text }: { text: string }) {
  return (
    <View {...accessible({ role: 'alert' })} id="sign-in-problem">
      <Card look="danger" className="sign-in__problem">
        <Icon name="circle-alert" />
        <Text size="label" tone="inherit">
          {text}
        </Text>
      </Card>
    </View>
  )
}

function WechatButton({ signing: { busy, problemOf, say, run } }: { signing: SigningIn }) {
  const words = useWords().account
  const enter = async () => {
    const code = await wechatCode()
    if (code === undefined) say(WECHAT, words.wechatFailed)
    else await run(WECHAT, 'resident', () => signInWechat(code))
  }
  const problem = problemOf(WECHAT)
  return (
    <View>
      {problem && <Problem text={problem} />}
      <Button
        text={words.wechat}
        look="primary"
        size="big"
        block
        id="wechat-sign-in"
        busy={busy === WECHAT}
        onPress={() => void enter()}
      />
      <Text size="note" tone="ink2" className="sign-in__note">
        {words.wechatNote}
      </Text>
    </View>
  )
}

function Demo({ signing: { busy, run } }: { signing: SigningIn }) {
  const words = useWords().account
  const query = useDemoAccounts()
  return (
    <QueryState query={query}>
      {(accounts) =>
        accounts.length === 0 ? null : (
          <View className="sign-in__demo">
            <View>
              <View className="sign-in__demo-title">
                <Text size="title" strong heading>
                  {words.demoTitle}
                </Text>
                <DemoBadge />
              </View>
              <Text size="label" tone="ink2">
                {words.demoNote}
              </Text>
            </View>
            <DemoPeople
              accounts={accounts}
              busy={busy}
              onChoose={({ id, role }) => void run(id, role, () => signInDemo(id))}
            />
          </View>
        )
      }
    </QueryState>
  )
}
