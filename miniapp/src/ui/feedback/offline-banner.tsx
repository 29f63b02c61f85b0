import { useWords } from '@/i18n'
import { clockWords } from '@/i18n/time-words'
import { isOnline, useNetwork } from '@/platform/network'
import { Banner } from './feedback'

/** Shows while nobody answers: how old what one sees is, and that one can go on. */
export function OfflineBanner() {
  const words = useWords().common
  const network = useNetwork()
  if (isOnline(network)) return null
  const note = network.lastAnswerAt
    ? words.offlineNote(clockWords(network.lastAnswerAt))
    : words.offlineNoteBare
  return <Banner icon="cloud-off" title={words.offlineTitle} note={note} />
}
