import { byWeight, findingText, type AreaFinding } from '@/features/area/model/findings'
import { useDeskWords } from '@/i18n/desk'
import { useSettings } from '@/platform/settings'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { TitledCard } from '../parts/titled-card'

function Finding({ found }: { found: AreaFinding }) {
  const { language } = useSettings()
  const severe = found.severity === 'error'
  return (
    <li className={cx('areas-finding', severe && 'areas-finding--severe')}>
      <Icon name={severe ? 'triangle-alert' : 'info'} size="small" />
      <span className="areas-finding__text">{findingText(found, language)}</span>
    </li>
  )
}

/** What was found, in words; the map shows where. */
export function FindingsCard({ findings }: { findings: readonly AreaFinding[] }) {
  const words = useDeskWords().areaKeeping.findings
  if (findings.length === 0) return null
  return (
    <TitledCard title={words.title} id="area-findings">
      <ul className="areas-findings">
        {byWeight(findings).map((found, i) => (
          <Finding key={`${found.kind} ${i}`} found={found} />
        ))}
      </ul>
    </TitledCard>
  )
}
