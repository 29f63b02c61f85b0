import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'

export default function TransferPage() {
  const words = useWords().transfer
  return (
    <ManagePage tab="transfer" title={words.title}>
      {() => null}
    </ManagePage>
  )
}
