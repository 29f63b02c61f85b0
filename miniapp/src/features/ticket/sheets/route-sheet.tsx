import { View } from '@tarojs/components'
import type { RouteDecisionView, RouteHistoryView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { useRoute } from '../api/use-route'
import './route-sheet.scss'

/** 为什么派给他们: every decision in order, with all it stood on. */
export function RouteSheet({ ticketId, onClose }: { ticketId: string; onClose: () => void }) {
  const words = useWords().ticket
  const query = useRoute(ticketId)
  return (
    <Sheet id="sheet-route" title={words.why} onClose={onClose}>
      <QueryState query={query} waiting={<Skeleton rows={5} />}>
        {(history) => (
          <View className="route">
            {history.items.map((decision) => (
              <Decision key={decision.seq} decision={decision} history={history} />
            ))}
          </View>
        )}
      </QueryState>
    </Sheet>
  )
}

function titleOf({ byHand, decidedBy, owner, action }: RouteDecisionView, words: Messages['ticket']): string {
  const to = owner ?? ''
  if (action === 'report') return words.routeWaits
  if (!byHand) return words.routeBySystem(to)
  return words.routeByHand(decidedBy ?? '', to)
}

interface DecisionProps {
  decision: RouteDecisionView
  history: RouteHistoryView
}

function Decision({ decision, history }: DecisionProps) {
  const words = useWords()
  const now = useNow()
  const { at, sentence, note, insisted, candidates = [], roster = [], considered = [] } = decision
  return (
    <View className="route__decision">
      <Text size="note" tone="ink2">
        {momentWords(words.time, Date.parse(at), now)}
      </Text>
      <Text size="body" strong>
        {titleOf(decision, words.ticket)}
      </Text>
      {sentence && <Text size="label">{sentence}</Text>}
      {note && <Text size="label">{words.ticket.quoted(note)}</Text>}
      {insisted && (
        <Text size="note" tone="ink2">
          {words.ticket.routeInsisted}
        </Text>
      )}
      <Facts
        name={words.ticket.routeCandidates}
        lines={candidates.map(({ name, distanceM }) => words.ticket.candidate(name, Math.round(distanceM)))}
      />
      <Facts name={words.ticket.routeRoster} lines={roster} />
      <Facts
        name={words.ticket.routeRules}
        lines={considered.map((rule) => words.ticket.routeRule(rule.words, rule.why))}
      />
      {sentence !== undefined && <Versions decision={decision} accuracy={history.accuracy} />}
    </View>
  )
}

function Facts({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <View className="route__facts">
      <Text size="note" tone="ink2">
        {name}
      </Text>
      {lines.map((line) => (
        <Text size="note" key={line}>
          {line}
        </Text>
      ))}
    </View>
  )
}

function Versions({ decision, accuracy }: { decision: RouteDecisionView; accuracy: number | null }) {
  const words = useWords().ticket
  const { boundaryVersion, ruleVersion } = decision
  const parts = [
    accuracy !== null && words.accuracy(Math.round(accuracy)),
    boundaryVersion !== undefined && words.boundaryVersion(boundaryVersion),
    ruleVersion ? words.ruleVersion(ruleVersion) : words.noRules,
  ]
  return (
    <Text size="note" tone="ink2">
      {parts.filter(Boolean).join(' · ')}
    </Text>
  )
}
