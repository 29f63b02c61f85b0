import { useDeskWords } from '@/i18n/desk'
import { download } from '@/platform/http/download'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { cx } from '@/ui/cx'
import type { TransferSort } from '../api/imports'

export const SORTS: readonly { sort: TransferSort; icon: IconName }[] = [
  { sort: 'areas', icon: 'map' },
  { sort: 'staff', icon: 'users' },
  { sort: 'places', icon: 'building-2' },
  { sort: 'households', icon: 'house' },
]

function Templates({ sort }: { sort: TransferSort }) {
  const words = useDeskWords().transfer
  const get = (ending: string) => () =>
    void download({ path: `/exports/templates/${sort}.${ending}` }, `${words.file[sort]}.${ending}`)
  return (
    <span className="transfer-links">
      {words.templates}
      <button type="button" className="transfer-link" id={`template-${sort}-xlsx`} onClick={get('xlsx')}>
        {words.xlsx}
      </button>
      <button type="button" className="transfer-link" id={`template-${sort}-csv`} onClick={get('csv')}>
        {words.csv}
      </button>
    </span>
  )
}

export interface SortCardsProps {
  value: TransferSort
  onChange: (sort: TransferSort) => void
}

/** What a file is about, each with its template. */
export function SortCards({ value, onChange }: SortCardsProps) {
  const words = useDeskWords().transfer
  return (
    <div className="transfer-sorts" role="radiogroup" aria-label={words.choose}>
      {SORTS.map(({ sort, icon }) => (
        <div key={sort} className={cx('transfer-sort', sort === value && 'transfer-sort--chosen')}>
          <button
            type="button"
            role="radio"
            id={`sort-${sort}`}
            aria-checked={sort === value}
            className="transfer-sort__pick"
            onClick={() => onChange(sort)}
          >
            <Icon name={icon} />
            <span className="transfer-sort__words">
              <strong>{words.sorts[sort].name}</strong>
              <span className="desk-note">{words.sorts[sort].note}</span>
            </span>
          </button>
          {sort === value && <Templates sort={sort} />}
        </div>
      ))}
    </div>
  )
}
