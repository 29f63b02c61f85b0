import type { StaffView } from '@/api/types'
import { useWords } from '@/i18n'

/** Whether somebody can sign in, by word and colour. */
export function StatusMark({ status }: Pick<StaffView, 'status'>) {
  const words = useWords().people.status
  return <span className={`people-mark people-mark--${status}`}>{words[status]}</span>
}
