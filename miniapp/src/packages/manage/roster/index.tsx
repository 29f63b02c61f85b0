import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function RosterPage() {
  const words = useWords().roster
  return (
    <ManagePage tab="roster" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
