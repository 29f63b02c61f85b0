import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { ApiError } from '@/platform/http/api-error'
import { isOnline, useNetwork } from '@/platform/network'
import { useSession } from '@/platform/session/session-store'
import { useSettings } from '@/platform/settings'
import { watchVisibility } from '@/platform/visibility'

const FRESH_MS = 15_000
const KEPT_MS = 60 * 60_000
const TRIES = 2

/** The server's no does not change by asking again; silence or trouble may pass. */
function worthRetrying(failures: number, error: Error): boolean {
  if (error instanceof ApiError && error.status < 500) return false
  return failures < TRIES
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // `online` would wait for a browser event that WeChat never sends; we ask, and show what we have meanwhile.
      networkMode: 'always',
      staleTime: FRESH_MS,
      gcTime: KEPT_MS,
      retry: worthRetrying,
      retryDelay: (failures) => 800 * 2 ** failures,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** To be called once: what is on screen is looked at again when the app comes to the front or the network returns. */
export function startQueries() {
  focusManager.setEventListener((setFocused) => watchVisibility(setFocused))
  onlineManager.setEventListener((setOnline) =>
    useNetwork.subscribe((network) => setOnline(isOnline(network))),
  )
  forgetWithTheReader()
}

/** What one person was shown is not for the next one; and words come from the server, in the reader's language. */
function forgetWithTheReader() {
  useSession.subscribe(({ session }, before) => {
    if (session?.user.id !== before.session?.user.id) queryClient.clear()
  })
  useSettings.subscribe(({ language }, before) => {
    if (language !== before.language) void queryClient.invalidateQueries()
  })
}
