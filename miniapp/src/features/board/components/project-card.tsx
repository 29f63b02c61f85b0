import { View } from '@tarojs/components'
import type { ProjectView } from '@/api/types'
import { useWords } from '@/i18n'
import { dayWords } from '@/i18n/time-words'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './project-card.scss'

type Words = ReturnType<typeof useWords>

function whenWords({ board, time }: Words, { state, dueDay }: ProjectView): string {
  return state === 'done' ? board.done : board.before(dayWords(time, dueDay))
}

/** Why it is not as promised; nothing while it is. */
function excuse({ board, time }: Words, { state, daysLate, delayReason, newDay }: ProjectView): string {
  const day = newDay === null ? '' : dayWords(time, newDay)
  if (state === 'putOff') return board.putOff(delayReason ?? '', day)
  if (state !== 'late') return ''
  return board.late(daysLate, delayReason === null ? '' : board.lateWhy(delayReason, day))
}

/** The steps as a line of dots; the one at hand in amber, in red when it is late. */
export function ProjectSteps({ project }: { project: ProjectView }) {
  return (
    <View className={cx('steps', project.state === 'late' && 'steps--late')}>
      {project.milestones.map(({ id, name, reachedAt }) => {
        const now = id === project.currentMilestoneId
        return (
          <View
            key={id}
            className={cx(
              'steps__step',
              reachedAt !== null && 'steps__step--done',
              now && 'steps__step--now',
            )}
          >
            <View className="steps__dot" />
            <Text size="note" tone={now ? 'ink' : 'ink2'} strong={now}>
              {name}
            </Text>
          </View>
        )
      })}
    </View>
  )
}

/** A project in a list: what, by when, how far. */
export function ProjectCard({ project, onOpen }: { project: ProjectView; onOpen: () => void }) {
  const words = useWords()
  const late = project.state === 'late'
  const why = excuse(words, project)
  return (
    <Pressable className="project" onPress={onOpen} id={`project-${project.id}`}>
      <View className="project__head">
        <Text size="label" strong className="project__name" lines={2}>
          {project.name}
        </Text>
        <Text size="note" tone={late ? 'danger' : 'ink2'} strong={late}>
          {whenWords(words, project)}
        </Text>
      </View>
      <ProjectSteps project={project} />
      {why && (
        <View className={cx('project__why', late && 'project__why--late')}>
          <Icon name={late ? 'triangle-alert' : 'clock'} size="small" />
          <Text size="note" tone={late ? 'danger' : 'ink2'}>
            {why}
          </Text>
        </View>
      )}
      <Text size="note" tone="ink2">
        {words.board.responsible(project.responsible)}
      </Text>
    </Pressable>
  )
}
