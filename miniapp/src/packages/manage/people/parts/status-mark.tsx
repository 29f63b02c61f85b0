import type { StaffView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'

/** Whether somebody can sign in, by word and colour. */
export function StatusMark({ status }: Pick<StaffView, 'status'>) {
  const words = useDeskWords().people.status
  return <span className={`people-mark people-mark--${status}`}>{words[status]}</span>
}
