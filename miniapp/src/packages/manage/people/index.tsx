import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function PeoplePage() {
  const words = useWords().people
  return (
    <ManagePage tab="people" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
