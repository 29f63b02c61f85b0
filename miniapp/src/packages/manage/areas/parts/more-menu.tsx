import { useEffect, useRef, useState } from 'react'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'

interface Props<K extends string> {
  items: readonly { key: K; text: string }[]
  onPick: (key: K) => void
}

/** Closes on Escape and on a tap elsewhere. */
function useClosing(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close()
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onDown)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onDown)
    }
  }, [open, close])
  return box
}

/** What is done more rarely, behind one button. */
export function MoreMenu<K extends string>({ items, onPick }: Props<K>) {
  const words = useDeskWords().areaKeeping.actions
  const [open, setOpen] = useState(false)
  const [close] = useState(() => () => setOpen(false))
  const box = useClosing(open, close)
  const pick = (key: K) => {
    setOpen(false)
    onPick(key)
  }
  return (
    <div className="areas-more" ref={box}>
      <Button text={words.more} look="outline" icon="ellipsis" onPress={() => setOpen(!open)} id="do-more" />
      {open && (
        <div className="areas-more__menu" role="menu" aria-label={words.more}>
          {items.map(({ key, text }) => (
            <button
              key={key}
              id={`do-${key}`}
              type="button"
              role="menuitem"
              className="areas-plain areas-more__item"
              onClick={() => pick(key)}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
