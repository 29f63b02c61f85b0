import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'
import { Empty } from '@/ui/feedback/feedback'
import { FigureDesk } from './parts/figure-desk'
import '@/ui/desk/desk-parts.scss'
import './figures.scss'

/** 指标: how well the work goes, each figure with its formula and the tickets behind it. */
export default function FiguresPage() {
  const words = useWords().figures
  return (
    <ManagePage tab="figures" title={words.title} note={words.note}>
      {({ areaId, name }) =>
        areaId === undefined ? (
          <Empty icon="chart-no-axes-column" title={words.emptyTitle} note={words.emptyNote} />
        ) : (
          <FigureDesk areaId={areaId} name={name} />
        )
      }
    </ManagePage>
  )
}
