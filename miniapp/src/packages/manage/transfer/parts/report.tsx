import { useState } from 'react'
import type { AppliedImportView, ImportReportView, ImportView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { QueryState } from '@/ui/feedback/query-state'
import { Skeleton } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import { afterImport, applyImport, useImport, type LineKind } from '../api/imports'
import { useTrying } from '../hooks/use-trying'
import { LineTable } from './line-table'
import { PreviewMap } from './preview-map'

export interface ReportProps {
  id: string
  areaId: string | undefined
  onClose: () => void
  onApplied: (applied: AppliedImportView) => void
}

const FILTERS = ['error', 'warning', 'create', 'update', 'retire'] as const

interface FilterProps {
  counts: ImportView['counts']
  value: LineKind | undefined
  onChange: (kind: LineKind | undefined) => void
}

function Filters({ counts, value, onChange }: FilterProps) {
  const words = useDeskWords().transfer
  const shown = FILTERS.filter((kind) => counts[kind] > 0)
  return (
    <div className="transfer-filters" role="tablist" aria-label={words.all}>
      {([undefined, ...shown] as const).map((kind) => (
        <button
          key={kind ?? 'all'}
          type="button"
          role="tab"
          id={`filter-${kind ?? 'all'}`}
          aria-selected={kind === value}
          className={cx(
            'transfer-filter',
            kind && `transfer-filter--${kind}`,
            kind === value && 'transfer-filter--on',
          )}
          onClick={() => onChange(kind)}
        >
          {kind === undefined ? words.all : `${words.counts[kind]} ${counts[kind]}`}
        </button>
      ))}
      {counts.unchanged > 0 && (
        <Text size="note" tone="ink2" inline>
          {words.counts.unchanged} {counts.unchanged}
        </Text>
      )}
    </div>
  )
}

const isShaped = ({ sort }: Pick<ImportView, 'sort'>) => sort === 'areas' || sort === 'places'

function Head({ report }: { report: ImportReportView }) {
  const words = useDeskWords().transfer
  return (
    <header className="transfer-report__head">
      <Text size="body" strong heading lines={1}>
        {report.fileName}
      </Text>
      <Text size="note" tone="ink2" lines={2}>
        {[words.sorts[report.sort].name, isShaped(report) && report.coord?.note].filter(Boolean).join(' · ')}
      </Text>
    </header>
  )
}

/** What can be done with it now, in words beside the button. */
function useVerdict({ status, counts }: ImportReportView): string {
  const words = useDeskWords().transfer
  const changes = counts.create + counts.update + counts.retire
  if (counts.error > 0) return words.fix(counts.error)
  if (status !== 'checked') return words.states[status]
  return changes === 0 ? words.same : words.applyNote(changes)
}

function useApply(report: ImportReportView, onApplied: ReportProps['onApplied']) {
  const trying = useTrying()
  const apply = async () => {
    const applied = await trying.run(() => applyImport(report.id))
    if (!applied) return
    await afterImport()
    onApplied(applied)
  }
  return { trying, apply: () => void apply() }
}

type ActionsProps = Omit<ReportProps, 'id' | 'areaId'> & { report: ImportReportView }

function Actions({ report, onClose, onApplied }: ActionsProps) {
  const words = useDeskWords().transfer
  const { trying, apply } = useApply(report, onApplied)
  const verdict = useVerdict(report)
  const { create, update, retire, error } = report.counts
  const ready = report.status === 'checked' && create + update + retire > 0
  const button = { look: 'primary', size: 'small', icon: 'check', id: 'import-apply' } as const
  return (
    <footer className="transfer-actions">
      <Button text={words.close} look="outline" size="small" onPress={onClose} id="import-close" />
      <span className={cx('transfer-verdict', error > 0 && 'transfer-verdict--error')}>
        {error > 0 && <Icon name="triangle-alert" size="small" />}
        {trying.problem?.detail ?? verdict}
      </span>
      {ready && <Button {...button} text={words.apply} busy={trying.busy} onPress={apply} />}
    </footer>
  )
}

function Body(props: Omit<ReportProps, 'id'> & { report: ImportReportView }) {
  const { report, areaId } = props
  const [kind, setKind] = useState<LineKind>()
  const shaped = isShaped(report)
  return (
    <section className="transfer-report" id="import-report">
      <Head report={report} />
      <Filters counts={report.counts} value={kind} onChange={setKind} />
      <div className={cx('transfer-result', shaped && 'transfer-result--shaped')}>
        <LineTable id={report.id} kind={kind} />
        {shaped && <PreviewMap id={report.id} areaId={report.areaId ?? areaId} />}
      </div>
      <Actions {...props} />
    </section>
  )
}

/** A dry run side by side: the table of changes and findings, and the map. */
export function Report({ id, ...rest }: ReportProps) {
  const report = useImport(id)
  return (
    <QueryState query={report} waiting={<Skeleton rows={6} />}>
      {(found) => <Body report={found} {...rest} />}
    </QueryState>
  )
}
