import { useWords } from '@/i18n'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'

export default function SetupPage() {
  const words = useWords().setup
  return (
    <Page id="setup-page" nav={<NavBar title={words.title} back />}>
      {null}
    </Page>
  )
}
