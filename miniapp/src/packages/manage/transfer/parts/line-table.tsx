import type { ImportLineView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Skeleton } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { useLines, type LineKind } from '../api/imports'

interface Place {
  row?: number
  feature?: number
}

function useWhere() {
  const words = useDeskWords().transfer
  return ({ row, feature }: Place) => {
    if (row !== undefined) return words.row(row)
    return feature === undefined ? '' : words.feature(feature)
  }
}

function FindingRow({ finding }: { finding: NonNullable<ImportLineView['finding']> }) {
  const words = useDeskWords().transfer
  const where = useWhere()
  const error = finding.severity === 'error'
  return (
    <tr className={cx('transfer-line', error ? 'transfer-line--error' : 'transfer-line--warning')}>
      <td>{where(finding)}</td>
      <td>
        <span className={cx('transfer-mark', `transfer-mark--${finding.severity}`)}>
          <Icon name={error ? 'circle-alert' : 'info'} size="small" />
          {words.counts[finding.severity]}
        </span>
      </td>
      <td>{finding.message}</td>
    </tr>
  )
}

function ChangeRow({ change }: { change: NonNullable<ImportLineView['change']> }) {
  const words = useDeskWords().transfer
  const where = useWhere()
  return (
    <tr className="transfer-line">
      <td>{where(change)}</td>
      <td>
        <span className={cx('transfer-mark', `transfer-mark--${change.action}`)}>
          {words.action[change.action]}
        </span>
        <strong className="transfer-line__title">{change.title}</strong>
      </td>
      <td>
        {change.fields.map(({ label, before, after }) => (
          <span className="transfer-change" key={label}>
            <span className="transfer-change__label">{label}</span>
            {before !== null && before !== '' && <del>{before}</del>}
            <ins>{after === null || after === '' ? '—' : after}</ins>
          </span>
        ))}
      </td>
    </tr>
  )
}

/** Findings and changes in the order of the file, each with its row. */
export function LineTable({ id, kind }: { id: string; kind: LineKind | undefined }) {
  const words = useDeskWords().transfer
  const lines = useLines(id, kind)
  const items = lines.data?.pages.flatMap((page) => page.items) ?? []
  if (lines.isPending) return <Skeleton rows={5} />
  if (items.length === 0) return <p className="transfer-none">{words.none}</p>
  return (
    <div className="transfer-scroll">
      <table className="transfer-table" id="import-lines">
        <thead>
          <tr>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.detail}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ finding, change }, index) => {
            if (finding) return <FindingRow key={index} finding={finding} />
            return change ? <ChangeRow key={index} change={change} /> : null
          })}
        </tbody>
      </table>
      {lines.hasNextPage && (
        <Button
          text={words.more}
          size="small"
          look="outline"
          busy={lines.isFetchingNextPage}
          onPress={() => void lines.fetchNextPage()}
        />
      )}
    </div>
  )
}
