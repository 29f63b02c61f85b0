import { activate } from '@/features/session/api/begin-account'
import { BeginForm } from '@/features/session/components/begin-form'
import { useSignIn } from '@/features/session/hooks/use-sign-in'
import { useWords } from '@/i18n'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'

const WAY = 'activate'

/** Staff who come for the first time, or forgot the password: a code from the community becomes a password. */
export default function ActivatePage() {
  const words = useWords().setup
  const { busy, problemOf, run } = useSignIn()
  return (
    <Page id="activate-page" honey nav={<NavBar title={words.title} back />}>
      <BeginForm
        id="activate-form"
        title={words.activateTitle}
        lead={words.activateLead}
        fields={[
          { key: 'username', label: words.username },
          { key: 'code', label: words.code, hint: words.codeHint },
        ]}
        doText={words.activateDo}
        note={words.forgotten}
        busy={busy === WAY}
        problem={problemOf(WAY)}
        onSubmit={({ username, code, password }) =>
          void run(WAY, undefined, () => activate({ username, code, password }))
        }
      />
    </Page>
  )
}
