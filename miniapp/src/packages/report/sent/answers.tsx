import { displayTicketNumber } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { dueOf } from '@/features/ticket/deadline'
import { residentTrack } from '@/features/ticket/track'
import { useWords } from '@/i18n'
import { leftWords, momentWords } from '@/i18n/time-words'
import { accessible } from '@/platform/accessible'
import { copyText } from '@/platform/clipboard'
import { useNow } from '@/platform/use-now'
import { Avatar } from '@/ui/avatar/avatar'
import { Card } from '@/ui/card/card'
import { Tag } from '@/ui/chip/tag'
import { stateWords } from '@/ui/chip/state-tag'
import { useSettings } from '@/platform/settings'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { TrackSteps } from '@/ui/track/track-steps'

interface HeroProps {
  icon: IconName
  title: string
  busy?: boolean
  children?: ReactNode
}

function Hero({ icon, title, busy, children }: HeroProps) {
  return (
    <View className="sent__hero" {...accessible({ role: 'status', live: 'polite', ...(busy && { busy }) })}>
      <View className="sent__hexagon">
        {busy ? <View className="button__busy sent__busy" /> : <Icon name={icon} size="huge" />}
      </View>
      <Text size="display" heading>
        {title}
      </Text>
      {children}
    </View>
  )
}

function Note({ children }: { children: string }) {
  return (
    <Text size="label" tone="ink2" className="sent__note">
      {children}
    </Text>
  )
}

export function SendingAnswer() {
  const words = useWords().report
  return (
    <Hero icon="send" title={words.sending} busy>
      <Note>{words.sendingNote}</Note>
    </Hero>
  )
}

export function KeptAnswer() {
  const words = useWords().report
  return (
    <Hero icon="smartphone" title={words.keptTitle}>
      <Note>{words.keptNote}</Note>
    </Hero>
  )
}

export function RefusedAnswer({ message }: { message: string }) {
  const words = useWords().report
  return (
    <Hero icon="circle-alert" title={words.refusedTitle}>
      <Note>{message}</Note>
    </Hero>
  )
}

export function SentAnswer({ ticket }: { ticket: TicketView }) {
  const words = useWords()
  const now = useNow(1000)
  return (
    <View id="sent">
      <Hero icon="check" title={words.report.sentTitle}>
        <Number number={ticket.number} />
      </Hero>
      <View className="sent__cards">
        <OwnerCard ticket={ticket} now={now} />
        <Card className="sent__track">
          <TrackSteps steps={residentTrack({ ticket, words, now })} />
          <Text size="note" tone="ink2" className="sent__note">
            {words.report.youConfirm}
          </Text>
        </Card>
      </View>
    </View>
  )
}

function Number({ number }: { number: string }) {
  const words = useWords()
  const shown = displayTicketNumber(number)
  const copy = () => {
    void copyText(shown).then((done) => done && toast(words.common.copied))
  }
  return (
    <Pressable className="sent__number" id="copy-number" onPress={copy}>
      <Text size="label" tone="ink2" inline>
        {words.report.number(shown)}
      </Text>
      <Icon name="copy" size="small" />
      <View>{words.common.copy}</View>
    </Pressable>
  )
}

function OwnerCard({ ticket, now }: { ticket: TicketView; now: number }) {
  const words = useWords()
  const { language } = useSettings()
  const { owner, status, assignments } = ticket
  if (!owner) return null
  const title = owner.kind === 'desk' ? words.report.atDesk(owner.name) : words.report.assigned(owner.name)
  const others = assignments.filter(({ role, name }) => role !== 'lead' && name !== owner.name)
  const told = others.map(({ name }) => name).join('、')
  return (
    <Card id="sent-owner">
      <View className="sent__owner">
        <Avatar name={owner.name} size="large" />
        <View className="sent__owner-words">
          <Text size="body" lines={2}>
            {title}
          </Text>
          <Text size="note" tone="ink2" lines={2}>
            {told === '' ? owner.title : words.report.alsoTold(told)}
          </Text>
        </View>
        <Tag {...stateWords({ state: status }, { register: 'resident', language })} />
      </View>
      <AcceptBy ticket={ticket} now={now} />
    </Card>
  )
}

function AcceptBy({ ticket, now }: { ticket: TicketView; now: number }) {
  const words = useWords()
  const due = dueOf(ticket)
  if (due === undefined) return null
  return (
    <>
      <Text size="note" tone="ink2" className="sent__until">
        {words.report.acceptUntil}
      </Text>
      <View className="sent__due">
        <Text size="display" inline>
          {words.report.by(momentWords(words.time, due, now))}
        </Text>
        <Text size="label" tone="ink2" inline>
          {leftWords(words.time, { due, now, seconds: true })}
        </Text>
      </View>
      <View className="sent__rule" />
      <Text size="note" tone="ink2">
        {words.report.escalates}
      </Text>
    </>
  )
}
