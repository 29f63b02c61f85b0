import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function PlacesPage() {
  const words = useWords().placeKeeping
  return (
    <ManagePage tab="places" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
