import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WhistleCallView } from '@/api/types'
import { useWords } from '@/i18n'
import { momentWords } from '@/i18n/time-words'
import { copyText } from '@/platform/clipboard'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { ticketChanged } from '../api/ticket-keys'
import { renewLink } from './use-whistles'
import './whistle.scss'

const MOBILE = /^1[3-9]\d{9}$/

export interface LinkSheetProps {
  ticketId: string
  call: WhistleCallView
  onClose: () => void
}

type Way = 'send' | 'make'

function useRenewal({ ticketId, call, onClose }: LinkSheetProps) {
  const words = useWords()
  const [busy, setBusy] = useState<Way>()
  const [url, setUrl] = useState<string>()
  const renew = async (way: Way, mobile: string) => {
    setBusy(way)
    try {
      const link = await renewLink(call.id, way === 'send' ? mobile : undefined)
      ticketChanged(ticketId)
      if (way === 'send') {
        toast(words.whistle.linkSending)
        onClose()
        return
      }
      toast((await copyText(link.url)) ? words.whistle.linkMade : words.whistle.linkShown)
      setUrl(link.url)
    } catch (error) {
      toast(error instanceof Error ? error.message : words.common.errorNote)
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, url, renew }
}

/** The link of a party without accounts: sent again, to another number, or passed on by hand. */
export function LinkSheet(props: LinkSheetProps) {
  const words = useWords().whistle
  const { call, onClose } = props
  const [mobile, setMobile] = useState(call.link?.phone ?? '')
  const { busy, url, renew } = useRenewal(props)
  const right = MOBILE.test(mobile.trim())
  const foot = (
    <Button
      text={words.sendLink}
      look="primary"
      block
      id="link-send"
      disabled={!right}
      busy={busy === 'send'}
      onPress={() => void renew('send', mobile.trim())}
    />
  )
  return (
    <Sheet title={call.party.name} onClose={onClose} foot={foot} id="sheet-link">
      <View className="whistle-link">
        <Text size="label">{words.linkAbout}</Text>
        <State call={call} />
        <Mobile value={mobile} right={right} onChange={setMobile} />
        <ByHand busy={busy === 'make'} url={url} onMake={() => void renew('make', '')} />
      </View>
    </Sheet>
  )
}

interface MobileProps {
  value: string
  right: boolean
  onChange: (value: string) => void
}

function Mobile({ value, right, onChange }: MobileProps) {
  const words = useWords().whistle
  const error = value !== '' && !right ? words.mobileWrong : undefined
  return (
    <Field id="link-mobile" label={words.mobile} value={value} limit={11} error={error} onChange={onChange} />
  )
}

function ByHand({ busy, url, onMake }: { busy: boolean; url: string | undefined; onMake: () => void }) {
  const words = useWords().whistle
  return (
    <>
      <Button text={words.makeLink} icon="copy" look="outline" id="link-make" busy={busy} onPress={onMake} />
      {url !== undefined && (
        <View className="whistle-link__url" id="link-url">
          <Text size="note">{url}</Text>
        </View>
      )}
      <Text size="note" tone="ink2">
        {words.newLinkNote}
      </Text>
    </>
  )
}

function State({ call: { link } }: { call: WhistleCallView }) {
  const words = useWords()
  const now = useNow()
  if (!link) return null
  const until = words.whistle.linkUntil(momentWords(words.time, Date.parse(link.until), now))
  return (
    <Text size="label" strong tone={link.over || link.state === 'failed' ? 'danger' : 'ink'}>
      {[words.whistle.linkState[link.state], link.over ? words.whistle.linkOver : until].join(' · ')}
    </Text>
  )
}
