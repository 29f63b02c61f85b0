import type { Satisfaction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ProjectView } from '@/api/types'
import { useProject, useReviewProject } from '@/features/board/api/use-project'
import { ProjectSteps } from '@/features/board/components/project-card'
import { RatingsCard, totalOf } from '@/features/board/components/ratings-card'
import { useWords } from '@/i18n'
import { dateWords, dayWords } from '@/i18n/time-words'
import { go, PATHS } from '@/platform/navigation'
import { useSession } from '@/platform/session/session-store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { QueryState } from '@/ui/feedback/query-state'
import { TextArea } from '@/ui/field/field'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Rate } from '@/ui/rate/rate'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import './index.scss'

/** Open for the public's word once all but the last step are reached. */
const isReady = ({ currentMilestoneId, milestones }: ProjectView) =>
  currentMilestoneId === null || currentMilestoneId === milestones.at(-1)?.id

function useReview(projectId: string) {
  const words = useWords().board
  const review = useReviewProject(projectId)
  const signedIn = useSession(({ session }) => session !== undefined)
  const told = { onSuccess: () => toast(words.reviewed), onError: ({ message }: Error) => toast(message) }
  const send = (satisfaction: Satisfaction, comment: string) => {
    if (signedIn) review.mutate({ satisfaction, ...(comment.trim() && { comment }) }, told)
    else go(PATHS.signIn)
  }
  return { send, busy: review.isPending }
}

function Comment({ busy, onSend }: { busy: boolean; onSend: (comment: string) => void }) {
  const words = useWords().board
  const [comment, setComment] = useState('')
  const { reviewNote: label, reviewDo } = words
  const field = { label, placeholder: label, value: comment, onChange: setComment, limit: 300 }
  return (
    <View className="project-page__review">
      <TextArea {...field} rows={2} id="review-comment" />
      <Button
        text={reviewDo}
        look="primary"
        block
        busy={busy}
        onPress={() => onSend(comment)}
        id="review-send"
      />
    </View>
  )
}

function Review({ project }: { project: ProjectView }) {
  const words = useWords().board
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const { send, busy } = useReview(project.id)
  return (
    <Card>
      <Text size="body" strong heading>
        {words.reviewLead}
      </Text>
      <Rate value={satisfaction} onChange={setSatisfaction} />
      {satisfaction && <Comment busy={busy} onSend={(comment) => send(satisfaction, comment)} />}
    </Card>
  )
}

function Steps({ project }: { project: ProjectView }) {
  const { board, time } = useWords()
  return (
    <Card flush>
      {project.milestones.map(({ id, name, reachedAt, note }) => (
        <ListRow
          key={id}
          title={name}
          note={
            [reachedAt && board.reached(dateWords(time, Date.parse(reachedAt))), note]
              .filter(Boolean)
              .join(' · ') || board.notYet
          }
        />
      ))}
    </Card>
  )
}

function Body({ project }: { project: ProjectView }) {
  const { board, time } = useWords()
  return (
    <View className="project-page">
      <Text size="title" strong heading>
        {project.name}
      </Text>
      <Text size="label" tone="ink2">
        {`${board.responsible(project.responsible)} · ${board.before(dayWords(time, project.dueDay))}`}
      </Text>
      {project.summary !== '' && <Text size="body">{project.summary}</Text>}
      <Card>
        <ProjectSteps project={project} />
      </Card>
      <Steps project={project} />
      {totalOf(project.reviews) > 0 && <RatingsCard counts={project.reviews} />}
      {isReady(project) ? (
        <Review project={project} />
      ) : (
        <Text size="note" tone="ink2">
          {board.reviewLater}
        </Text>
      )}
    </View>
  )
}

/** One project: what was promised, how far it is, and the public's word at its end. */
export default function ProjectPage() {
  const words = useWords().board
  const query = useProject(useRouter().params['id'] ?? '')
  return (
    <Page id="project-page" nav={<NavBar title={words.project} back />}>
      <QueryState query={query}>{(project) => <Body project={project} />}</QueryState>
    </Page>
  )
}
