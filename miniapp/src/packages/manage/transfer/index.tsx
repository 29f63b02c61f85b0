import { ManagePage } from '@/features/session/components/manage-page'
import { useDeskWords } from '@/i18n/desk'
import { TransferDesk } from './parts/transfer-desk'
import '@/ui/desk/desk-parts.scss'
import './transfer.scss'

export default function TransferPage() {
  const words = useDeskWords().transfer
  return (
    <ManagePage tab="transfer" title={words.title} note={words.note}>
      {(scope) => <TransferDesk scope={scope} />}
    </ManagePage>
  )
}
