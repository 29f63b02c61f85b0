import { useEffect } from 'react'
import { useDeskStore } from '../model/desk-store'
import { isDirty } from '../model/desk-tool'

/** The browser asks before a page with something unsaved is closed or loaded anew. */
export function useUnloadGuard() {
  const dirty = useDeskStore((desk) => isDirty(desk.work))
  useEffect(() => {
    if (!dirty) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
}
