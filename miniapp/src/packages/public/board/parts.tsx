import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { BoardSummaryView, BoardTicketView } from '@/api/types'
import { useBoardTickets, useBoardTimes, useBoardWords, useProjects } from '@/features/board/api/use-board'
import { useVote } from '@/features/board/api/vote'
import { DoneCard } from '@/features/board/components/done-card'
import { ProjectCard } from '@/features/board/components/project-card'
import { RatingsCard, totalOf } from '@/features/board/components/ratings-card'
import { BoardSection } from '@/features/board/components/section'
import { TimesChart } from '@/features/board/components/times-chart'
import { WordsCard } from '@/features/board/components/words-card'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useSession } from '@/platform/session/session-store'
import { Card } from '@/ui/card/card'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'

const waiting = <Skeleton rows={2} />

export function Promised({ areaId, counts }: { areaId: string; counts: BoardSummaryView['projects'] }) {
  const words = useWords().board
  const note =
    counts.total === 0 ? {} : { note: words.projectCounts(counts.total, counts.total - counts.late) }
  const query = useProjects(areaId, 24)
  return (
    <BoardSection mark={words.promisedMark} title={words.promised} {...note}>
      <QueryState query={query} waiting={waiting}>
        {({ items }) => (
          <Card flush={items.length > 0}>
            {items.length === 0 && (
              <Empty
                icon="landmark"
                title={words.noProjects}
                note={words.noProjectsNote}
                id="board-no-projects"
              />
            )}
            {items.map((project) => (
              <ProjectCard
                key={project.id}
                project={project}
                onOpen={() => go(PATHS.project, { id: project.id })}
              />
            ))}
          </Card>
        )}
      </QueryState>
    </BoardSection>
  )
}

function useVoting() {
  const words = useWords().board
  const vote = useVote()
  const signedIn = useSession(({ session }) => session !== undefined)
  return (ticketId: string, agrees: boolean) => {
    const told = { onSuccess: () => toast(words.voted), onError: ({ message }: Error) => toast(message) }
    if (signedIn) vote.mutate({ ticketId, agrees }, told)
    else go(PATHS.signIn)
  }
}

function Times({ areaId }: { areaId: string }) {
  const words = useWords().board
  return (
    <QueryState query={useBoardTimes(areaId)} waiting={waiting}>
      {(times) =>
        times.items.length === 0 ? null : (
          <Card>
            <View className="board__times-head">
              <Text size="label" strong heading className="board__times-title">
                {words.times}
              </Text>
              <Text size="note" tone="ink2">
                {words.timesUnit}
              </Text>
            </View>
            <TimesChart times={times} />
          </Card>
        )
      }
    </QueryState>
  )
}

/** How many stand above the chart: one picture says more than a list. */
const AHEAD_OF_TIMES = 1

/** Those with both pictures first: they show it. */
function seenFirst(items: readonly BoardTicketView[]): readonly BoardTicketView[] {
  const shows = ({ before, after }: BoardTicketView) => before !== null && after !== null
  return [...items.filter(shows), ...items.filter((ticket) => !shows(ticket))]
}

export function Done({ areaId }: { areaId: string }) {
  const words = useWords().board
  const vote = useVoting()
  return (
    <BoardSection mark={words.shownMark} title={words.shown}>
      <QueryState query={useBoardTickets(areaId)} waiting={waiting}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Card>
                <Empty icon="circle-check" title={words.noneDone} id="board-none-done" />
              </Card>
            )}
            {seenFirst(items).map((ticket, place) => (
              <Fragment key={ticket.id}>
                {place === AHEAD_OF_TIMES && <Times areaId={areaId} />}
                <DoneCard ticket={ticket} onVote={(agrees) => vote(ticket.id, agrees)} />
              </Fragment>
            ))}
            {items.length <= AHEAD_OF_TIMES && <Times areaId={areaId} />}
          </>
        )}
      </QueryState>
    </BoardSection>
  )
}

export function Said({ areaId, counts }: { areaId: string; counts: BoardSummaryView['ratings'] }) {
  const words = useWords().board
  const query = useBoardWords(areaId)
  return (
    <BoardSection mark={words.saidMark} title={words.said} note={words.rated(totalOf(counts))}>
      {totalOf(counts) > 0 && <RatingsCard counts={counts} />}
      <QueryState query={query} waiting={waiting}>
        {(page) => <WordsCard words={page} />}
      </QueryState>
    </BoardSection>
  )
}
