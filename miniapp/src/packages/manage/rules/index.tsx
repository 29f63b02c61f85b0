import { ManagePage } from '@/features/session/components/manage-page'
import { useDeskWords } from '@/i18n/desk'
import { Empty } from '@/ui/feedback/feedback'
import { RulesBody } from './parts/rules-body'
import '@/ui/desk/desk-parts.scss'
import './rules.scss'

export default function RulesPage() {
  const words = useDeskWords().rules
  return (
    <ManagePage tab="rules" title={words.title} note={words.note}>
      {({ areaId }) =>
        areaId === undefined ? (
          <Empty icon="layers" title={words.emptyTitle} note={words.emptyNote} />
        ) : (
          <RulesBody countyId={areaId} />
        )
      }
    </ManagePage>
  )
}
