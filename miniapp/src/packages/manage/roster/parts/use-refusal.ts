import { useEffect } from 'react'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { toast } from '@/ui/toast/toast'

/** Says why the server said no, in its own words. */
export function useRefusal(error: Error | null) {
  const { errorNote } = useWords().common
  useEffect(() => {
    if (error) toast(error instanceof ApiError ? error.message : errorNote)
  }, [error, errorNote])
}
