import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'
import { CallBackDesk } from './parts/call-back-desk'
import '@/ui/desk/desk-parts.scss'
import './call-backs.scss'

/** 回访与回头看: what somebody says is done, seen by others. */
export default function CallBacksPage() {
  const words = useWords().secondLook
  return (
    <ManagePage tab="callBacks" title={words.title} note={words.about}>
      {(scope) => <CallBackDesk scope={scope} />}
    </ManagePage>
  )
}
