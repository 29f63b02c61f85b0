import { startReport } from '@/features/report/start-report'
import { useMe } from '@/features/session/api/use-me'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useWide } from '@/platform/use-wide'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'

export interface WorkEmptyProps {
  desk: boolean
  /** Only this tab is empty, or nothing matches what was looked for. */
  partly: boolean
  search: string
}

/** Nothing to do: what will come, and what one can do meanwhile. */
export function WorkEmpty({ desk, partly, search }: WorkEmptyProps) {
  const words = useWords().workbench
  const sought = search.trim()
  if (sought !== '')
    return <Empty icon="search" title={words.noneFound(sought)} note={words.noneFoundNote} id="none-found" />
  if (partly) return <Empty icon="circle-check" title={words.emptyTab} id="empty-tab" />
  const action = (
    <Button text={words.emptyAction} icon="camera" onPress={() => void startReport()} id="work-report" />
  )
  return (
    <Empty
      icon="circle-check"
      title={desk ? words.emptyDesk : words.emptyTitle}
      note={desk ? words.emptyDeskNote : words.emptyNote}
      action={action}
      id="empty"
    />
  )
}

/** For a role without a bench: how to get to one. Who keeps the net has work of another kind, on a desk. */
export function NoBench() {
  const words = useWords().workbench
  const wide = useWide()
  const keeps = useMe().data?.permissions.includes('manageAreas') ?? false
  if (wide && keeps)
    return (
      <Empty
        icon="layers"
        title={words.keepTitle}
        note={words.keepNote}
        action={<Button text={words.toKeep} look="primary" onPress={() => go(PATHS.areas)} id="to-areas" />}
        id="keeps"
      />
    )
  const action = <Button text={words.toMe} onPress={() => go(PATHS.me)} id="to-me" />
  return <Empty icon="lock" title={words.deniedTitle} note={words.deniedNote} action={action} id="denied" />
}
