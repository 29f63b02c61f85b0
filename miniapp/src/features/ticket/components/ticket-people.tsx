import { View } from '@tarojs/components'
import type { AssignmentView, TicketView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { callPhone } from '@/platform/phone'
import { Avatar, Avatars } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import './ticket-people.scss'

const alive = ({ state }: AssignmentView) => state !== 'released'

function leadLine({ status }: TicketView, lead: AssignmentView, words: Messages['ticket']): string {
  if (status === 'submitted') return words.waitsAt(lead.name)
  return status === 'dispatched' ? words.hasIt(lead.name) : words.leads(lead.name)
}

/** Who has it, and the way to talk to them: for whoever waits for it. */
export function TicketPeople({ ticket }: { ticket: TicketView }) {
  const words = useWords().ticket
  const assignments = ticket.assignments.filter(alive)
  const lead = assignments.find(({ role }) => role === 'lead')
  if (!lead) return null
  const helpers = assignments.filter(({ role, name }) => role !== 'lead' && name !== lead.name)
  const names = helpers.map(({ name }) => name).join('、')
  return (
    <Card className="ticket-people" id="ticket-people">
      <Avatars names={[lead.name, ...helpers.slice(0, 1).map(({ name }) => name)]} />
      <View className="ticket-people__words">
        <Text size="label" strong lines={2}>
          {leadLine(ticket, lead, words)}
        </Text>
        <Text size="note" tone="ink2" lines={2}>
          {names === '' ? lead.title : words.together(names)}
        </Text>
      </View>
      <CallButton party={lead} />
    </Card>
  )
}

function CallButton({ party: { phone, name, isMe } }: { party: AssignmentView }) {
  const words = useWords().common
  if (phone === null || isMe) return null
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

function roleWords({ role, isMe }: AssignmentView, words: Messages['ticket']): string {
  const part = { lead: words.leadRole, assist: words.helps, called: words.called }[role]
  return isMe ? `${part} · ${words.you}` : part
}

const leadFirst = (parties: readonly AssignmentView[]) => [
  ...parties.filter(({ role }) => role === 'lead'),
  ...parties.filter(({ role }) => role !== 'lead'),
]

/** The same for staff: everyone on it, one a line. */
export function TicketParties({ ticket }: { ticket: TicketView }) {
  const words = useWords().ticket
  return (
    <Card flush id="ticket-parties" className="ticket-parties">
      {leadFirst(ticket.assignments.filter(alive)).map((party) => (
        <ListRow
          key={party.id}
          title={party.name}
          note={[roleWords(party, words), party.title !== party.name && party.title]
            .filter(Boolean)
            .join(' · ')}
          lead={<Avatar name={party.name} />}
          trail={<CallButton party={party} />}
        />
      ))}
      {ticket.reporter && (
        <ListRow
          title={ticket.reporter.name}
          note={[words.reporter, ticket.reporter.onBehalf && words.onBehalf].filter(Boolean).join(' · ')}
          lead={<Avatar name={ticket.reporter.name} />}
          trail={<ReporterCall phone={ticket.reporter.phone} name={ticket.reporter.name} />}
        />
      )}
    </Card>
  )
}

function ReporterCall({ phone, name }: { phone: string | null; name: string }) {
  const words = useWords().common
  // A masked number rings nobody.
  if (phone === null || phone.includes('*')) return null
  return (
    <Button
      text={words.call}
      icon="phone"
      size="small"
      label={words.callTo(name)}
      onPress={() => callPhone(phone)}
    />
  )
}
