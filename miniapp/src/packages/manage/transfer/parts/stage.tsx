import type { AppliedImportView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { saveFile } from '@/platform/save-file'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { Trouble } from '../hooks/use-trying'

/** While the file is read: a dry run of a county takes some seconds. */
export function Reading({ name }: { name: string }) {
  const words = useDeskWords().transfer
  return (
    <div className="transfer-wait" role="status" aria-live="polite">
      <div className="transfer-progress" />
      <Text size="body" strong>
        {words.reading}
      </Text>
      <Text size="label" tone="ink2" lines={1}>
        {name}
      </Text>
      <Text size="note" tone="ink2">
        {words.readingNote}
      </Text>
    </div>
  )
}

/** A file that cannot be read as a whole: the exact row or feature, and what to do. */
export function Refused({ problem, onClose }: { problem: Trouble; onClose: () => void }) {
  const words = useDeskWords().transfer
  const said = problem.errors.length > 0 ? problem.errors.map(({ message }) => message) : [problem.detail]
  return (
    <div className="transfer-refused" role="alert" id="import-refused">
      <Icon name="circle-alert" size="large" />
      <Text size="body" strong>
        {words.refused}
      </Text>
      {said.map((message) => (
        <p key={message} className="transfer-refused__why">
          {message}
        </p>
      ))}
      <Button text={words.again} look="outline" size="small" onPress={onClose} id="import-again" />
    </div>
  )
}

/** The sheet of activation codes, given once. */
export function Handout({ applied, onClose }: { applied: AppliedImportView; onClose: () => void }) {
  const words = useDeskWords().transfer
  const { handout, counts } = applied
  if (handout === null)
    return (
      <Empty
        icon="circle-check"
        title={words.applied}
        note={applied.fileName}
        action={<Button text={words.close} look="outline" size="small" onPress={onClose} id="import-done" />}
        id="import-applied"
      />
    )
  return (
    <Empty
      icon="key-round"
      title={words.handout(counts.create)}
      note={words.handoutNote}
      action={
        <div className="transfer-handout">
          <Button
            text={words.handoutGet}
            look="primary"
            onPress={() => saveFile(words.handoutFile, handout)}
            id="handout-get"
          />
          <Button text={words.close} look="outline" onPress={onClose} id="import-done" />
        </div>
      }
      id="import-handout"
    />
  )
}
