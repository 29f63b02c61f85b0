import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WhistleCallView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { leftWords, momentWords } from '@/i18n/time-words'
import { mediaUrl } from '@/platform/http/api-client'
import { showPhotos } from '@/platform/media/show-photos'
import { go, PATHS } from '@/platform/navigation'
import { openPdf } from '@/platform/open-pdf'
import { callPhone } from '@/platform/phone'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Photo } from '@/ui/photo/photo'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import type { TicketSheets } from '../sheets/use-ticket-sheets'

export interface CallRowProps {
  call: WhistleCallView
  now: number
  mayPrint: boolean
  /** For the desk alone. */
  onLink: TicketSheets['link'] | undefined
}

/** One called party: where it stands, by when, what it said. */
export function CallRow({ call, now, mayPrint, onLink }: CallRowProps) {
  const words = useWords()
  const { id, state, statusText, overdue, isMine, note, by } = call
  const waits = state === 'called' || state === 'responding'
  const facts = [timesOf(call, now, words), by && words.whistle.by(by)].filter(Boolean).join(' · ')
  return (
    <View className="whistle-call" id={`call-${id}`}>
      <View className="whistle-call__line">
        <PartyName call={call} leads={onLink !== undefined || isMine} />
        <Text size="label" strong={waits} tone={overdue ? 'danger' : waits ? 'amber' : 'ink2'}>
          {statusText}
        </Text>
      </View>
      <Text size="note" tone={overdue ? 'danger' : 'ink2'}>
        {facts}
      </Text>
      {note && <Text size="label">{words.ticket.quoted(note)}</Text>}
      <Shown call={call} />
      <Buttons call={call} mayPrint={mayPrint} onLink={onLink} />
    </View>
  )
}

/** The desk, and the party itself, see how it usually responds. */
function PartyName({ call: { party, isMine }, leads }: { call: WhistleCallView; leads: boolean }) {
  const words = useWords().whistle
  const name = (
    <Text size="body" strong className="whistle-call__name">
      {isMine ? `${party.name} · ${words.you}` : party.name}
    </Text>
  )
  if (!leads) return name
  return (
    <Pressable
      className="whistle-call__party"
      label={`${party.name} ${words.figures}`}
      onPress={() => go(PATHS.responseFigures, { id: party.id })}
    >
      {name}
      <Icon name="chevron-right" size="small" />
    </Pressable>
  )
}

/** By when while it waits, when it happened afterwards. */
function timesOf(call: WhistleCallView, now: number, words: Messages): string {
  const { state, respondBy, finishBy, respondedAt, finishedAt } = call
  const moment = (at: string) => momentWords(words.time, Date.parse(at), now)
  const left = (at: string) => leftWords(words.time, { due: Date.parse(at), now })
  if (state === 'called' && respondBy) return words.whistle.respondBy(left(respondBy))
  if (state === 'responding' && finishBy) return words.whistle.finishBy(left(finishBy))
  if (state === 'done' && finishedAt) return words.whistle.finishedAt(moment(finishedAt))
  return respondedAt ? words.whistle.respondedAt(moment(respondedAt)) : ''
}

/** The party's own pictures of its part. */
function Shown({ call: { media, party } }: { call: WhistleCallView }) {
  const words = useWords().common
  if (media.length === 0) return null
  const whole = media.map(({ url }) => mediaUrl(url))
  return (
    <View className="whistle-call__photos">
      {media.map(({ id, thumbUrl }, index) => (
        <Pressable
          key={id}
          className="whistle-call__photo"
          label={`${party.name} ${words.photoOf(index + 1, media.length)}`}
          onPress={() => showPhotos(whole, index)}
        >
          <Photo src={mediaUrl(thumbUrl)} />
        </Pressable>
      ))}
    </View>
  )
}

function Buttons({ call, mayPrint, onLink }: Omit<CallRowProps, 'now'>) {
  const words = useWords().whistle
  const open = call.state === 'called' || call.state === 'responding'
  return (
    <View className="whistle-call__buttons">
      {open && <CallButton call={call} />}
      {open && onLink && call.link && (
        <Button
          text={words.linkOpen}
          icon="send"
          size="small"
          id={`link-${call.id}`}
          onPress={() => onLink(call)}
        />
      )}
      {mayPrint && call.state !== 'asked' && <PrintButton call={call} />}
    </View>
  )
}

function CallButton({ call: { party, isMine } }: { call: WhistleCallView }) {
  const words = useWords().common
  const { phone, name } = party
  if (phone === null || isMine) return null
  return (
    <Button
      text={words.call}
      icon="phone"
      look="soft"
      size="small"
      label={words.callTo(name)}
      onPress={() => callPhone(phone)}
    />
  )
}

function PrintButton({ call: { id, number } }: { call: WhistleCallView }) {
  const words = useWords().whistle
  const [busy, setBusy] = useState(false)
  const print = () => {
    setBusy(true)
    openPdf({ path: `/whistle-calls/${id}/order.pdf` }, words.printName(number))
      .catch((error: unknown) => toast(error instanceof Error ? error.message : words.notPrinted))
      .finally(() => setBusy(false))
  }
  return (
    <Button
      text={words.print}
      size="small"
      label={words.number(number)}
      busy={busy}
      id={`print-${id}`}
      onPress={print}
    />
  )
}
