import { useDeskWords } from '@/i18n/desk'
import type { ApiCall } from '@/platform/http/api-client'
import { toast } from '@/ui/toast/toast'
import { useBoardChange } from '../api/board-keeping'

/** Changes something and says what came of it. */
export function useChange() {
  const words = useDeskWords().boardKeeping
  const change = useBoardChange()
  const run = (path: string, body: unknown, rest: { method?: ApiCall['method']; done?: () => void } = {}) => {
    const { method = 'POST', done } = rest
    change.mutate(
      { method, path, body },
      {
        onSuccess: () => {
          toast(words.saved)
          done?.()
        },
        onError: ({ message }) => toast(message),
      },
    )
  }
  return { run, busy: change.isPending }
}
