import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function RulesPage() {
  const words = useWords().rules
  return (
    <ManagePage tab="rules" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
