import { useMutation } from '@tanstack/react-query'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { randomKey } from '@/platform/random'
import { toast } from '@/ui/toast/toast'
import { actOnTicket, type ActionBody } from '../api/act-on-ticket'
import { keepTicket, ticketChanged } from '../api/ticket-keys'

interface Tap {
  id: string
  body: ActionBody
  /** What is said when it went well. */
  said: string
}

/** Actions that need no form, straight from a list: accept, solved. A lost race is told in the server's words. */
export function useOneTap() {
  const words = useWords().common
  const mutation = useMutation({
    mutationFn: ({ id, body }: Tap) => actOnTicket(id, body, randomKey()),
    onSuccess: (ticket, { said }) => {
      keepTicket(ticket)
      toast(said)
    },
    onError: (error, { id }) => {
      toast(error instanceof ApiError ? error.message : words.errorNote)
      // Somebody else may have been faster: what is shown is old.
      ticketChanged(id)
    },
  })
  return { run: mutation.mutate, busyId: mutation.isPending ? mutation.variables.id : undefined }
}
