import { setUp } from '@/features/session/api/begin-account'
import { useSetupNeeded } from '@/features/session/api/use-setup-needed'
import { BeginForm } from '@/features/session/components/begin-form'
import { useSignIn } from '@/features/session/hooks/use-sign-in'
import { useWords } from '@/i18n'
import { PATHS, replaceBy } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'

const WAY = 'setup'

function SetupForm() {
  const words = useWords().setup
  const { busy, problemOf, run } = useSignIn()
  return (
    <BeginForm
      id="setup-form"
      title={words.setupTitle}
      lead={words.setupLead}
      fields={[
        { key: 'code', label: words.setupCode, hint: words.setupCodeHint },
        { key: 'name', label: words.name },
        { key: 'username', label: words.username, hint: words.usernameHint },
      ]}
      doText={words.setupDo}
      busy={busy === WAY}
      problem={problemOf(WAY)}
      onSubmit={(form) => void run(WAY, 'admin', () => setUp(form))}
    />
  )
}

function Done() {
  const words = useWords().setup
  const signIn = <Button text={words.toSignIn} onPress={() => replaceBy(PATHS.signIn)} id="to-sign-in" />
  return (
    <Empty icon="lock" title={words.setupDone} note={words.setupDoneNote} action={signIn} id="setup-done" />
  )
}

/** The very first visit: the code the server showed at its start makes the administrator, once. */
export default function SetupPage() {
  const words = useWords().setup
  const query = useSetupNeeded()
  return (
    <Page id="setup-page" honey nav={<NavBar title={words.title} back />}>
      <QueryState query={query}>{(needed) => (needed ? <SetupForm /> : <Done />)}</QueryState>
    </Page>
  )
}
