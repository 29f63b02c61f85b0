import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'

export interface DropZoneProps {
  shaped: boolean
  /** Whether it is the one thing to do now. */
  first: boolean
  onFile: (file: File) => void
}

function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = Array.from(event.dataTransfer.files)
    if (file) onFile(file)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return { over, handlers: { onDrop, onDragOver, onDragLeave: () => setOver(false) } }
}

/** A button that opens the browser's own dialogue. */
function PickFile({ shaped, first, onFile }: DropZoneProps) {
  const words = useDeskWords().transfer
  const input = useRef<HTMLInputElement>(null)
  const taken = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = Array.from(target.files ?? [])
    // The same file chosen again, mended, is a new one.
    target.value = ''
    if (file) onFile(file)
  }
  const accept = shaped ? '.geojson,.json,.csv,.xlsx' : '.csv,.xlsx'
  return (
    <>
      <Button
        text={words.pick}
        look={first ? 'primary' : 'outline'}
        size="small"
        onPress={() => input.current?.click()}
        id="pick-file"
      />
      <input
        ref={input}
        id="file"
        type="file"
        className="transfer-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={taken}
      />
    </>
  )
}

/** A place to drop a file, or to choose one. */
export function DropZone(props: DropZoneProps) {
  const words = useDeskWords().transfer
  const { over, handlers } = useDrop(props.onFile)
  return (
    <div className={cx('transfer-drop', over && 'transfer-drop--over')} {...handlers}>
      <Icon name="clipboard-list" size="large" />
      <Text size="label" strong>
        {over ? words.dropNow : words.drop}
      </Text>
      <Text size="note" tone="ink2">
        {props.shaped ? words.accepts.shaped : words.accepts.table}
      </Text>
      <PickFile {...props} />
    </div>
  )
}
