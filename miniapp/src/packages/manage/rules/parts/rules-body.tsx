import type { RuleTableView } from '@/api/types'
import { useRuleTable } from '@/features/routing/api/use-rules'
import { QueryState } from '@/ui/feedback/query-state'
import { useRuleDesk } from '../hooks/use-rule-desk'
import { RuleBar } from './rule-bar'
import { RulePanel } from './rule-panel'
import { RuleList } from './rule-list'

function Desk({ table }: { table: RuleTableView }) {
  const desk = useRuleDesk(table)
  return (
    <div className="rules">
      <div className="desk-main">
        <RuleList desk={desk} />
        {desk.dirty && <RuleBar desk={desk} />}
      </div>
      <RulePanel desk={desk} />
    </div>
  )
}

/** One county's rules. A version that was saved meanwhile is another desk: nothing half written is carried over. */
export function RulesBody({ countyId }: { countyId: string }) {
  const table = useRuleTable(countyId)
  return (
    <QueryState query={table}>
      {(data) => <Desk key={`${data.countyId} ${data.version}`} table={data} />}
    </QueryState>
  )
}
