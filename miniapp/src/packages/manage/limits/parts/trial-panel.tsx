import { useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { useApplyingLimits } from '../api/limits'
import { MatterFields } from './matter-fields'

/** Which limit would hold for a matter, and where it comes from: rules explained by an example. */
export function TrialPanel({ countyId }: { countyId: string }) {
  const words = useDeskWords().limits
  const [matter, setMatter] = useState({ areaId: countyId, categoryId: '', conditionId: '' })
  const { areaId, categoryId, conditionId } = matter
  const query = useApplyingLimits(countyId, {
    ...{ areaId, categoryId: categoryId || undefined, conditionId: conditionId || undefined },
  })
  return (
    <aside className="limits-side" aria-label={words.tryTitle}>
      <Text size="body" strong heading>
        {words.tryTitle}
      </Text>
      <Text size="note" tone="ink2">
        {words.tryNote}
      </Text>
      <MatterFields countyId={countyId} value={matter} onChange={setMatter} name="try" />
      <QueryState query={query} waiting={<Skeleton rows={4} />}>
        {({ items }) => (
          <ul className="limits-applying" id="limits-applying">
            {items.map(({ stage, stageName, text, source }) => (
              <li key={stage}>
                <span className="limits-applying__stage">{stageName}</span>
                <span className="limits-applying__text">
                  <b>{text ?? words.noLimit}</b>
                  {source && <small>{source}</small>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </aside>
  )
}
