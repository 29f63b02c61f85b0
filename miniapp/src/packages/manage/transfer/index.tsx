import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'
import { TransferDesk } from './parts/transfer-desk'
import './transfer.scss'

export default function TransferPage() {
  const words = useWords().transfer
  return (
    <ManagePage tab="transfer" title={words.title} note={words.note}>
      {(scope) => <TransferDesk scope={scope} />}
    </ManagePage>
  )
}
