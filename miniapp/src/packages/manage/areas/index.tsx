import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function AreasPage() {
  const words = useWords().areaKeeping
  return (
    <ManagePage tab="areas" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
