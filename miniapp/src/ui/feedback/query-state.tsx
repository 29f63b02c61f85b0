import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { HOME, restartAt } from '@/platform/navigation'
import { Button } from '../button/button'
import { Empty, ErrorState, Skeleton } from './feedback'

/** What a page needs to know of a query; TanStack's result fits. */
export interface QueryLike<T> {
  data: T | undefined
  error: Error | null
  refetch: () => unknown
}

export interface QueryStateProps<T> {
  query: QueryLike<T>
  /** What stands there while it loads; grey rows otherwise. */
  waiting?: ReactNode
  children: (data: T) => ReactNode
}

/** The server's no about the page itself: signed out, not one's own, not there. */
function Refused({ error }: { error: ApiError }) {
  const words = useWords().common
  const home = <Button text={words.toHome} onPress={() => restartAt(HOME)} id="to-home" />
  if (error.status === 403)
    return (
      <Empty
        icon="lock"
        title={words.deniedTitle}
        note={error.message || words.deniedNote}
        action={home}
        id="denied"
      />
    )
  return (
    <Empty
      icon="search"
      title={words.missingTitle}
      note={error.message || words.missingNote}
      action={home}
      id="missing"
    />
  )
}

/** Loading, failed, refused or there: every page goes through the same four. Old data stays while new is fetched. */
export function QueryState<T>({ query, waiting, children }: QueryStateProps<T>) {
  const { data, error, refetch } = query
  if (data !== undefined) return <>{children(data)}</>
  if (error instanceof ApiError && (error.status === 403 || error.status === 404))
    return <Refused error={error} />
  if (error)
    return (
      <ErrorState
        note={error instanceof ApiError ? error.message : undefined}
        onRetry={() => void refetch()}
      />
    )
  return <>{waiting ?? <Skeleton />}</>
}
