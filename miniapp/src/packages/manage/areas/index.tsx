import { ManagePage } from '@/features/session/components/manage-page'
import { useDeskWords } from '@/i18n/desk'
import { AreaDesk } from './parts/area-desk'
import { LeaveSheet } from './parts/leave-sheet'
import '@/ui/desk/desk-parts.scss'
import './areas.scss'

export default function AreasPage() {
  const words = useDeskWords().areaKeeping
  return (
    <ManagePage tab="areas" title={words.title} overlay={<LeaveSheet />}>
      {(scope) => <AreaDesk scope={scope} />}
    </ManagePage>
  )
}
