import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OwnerCandidateView, TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { cx } from '@/ui/cx'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Field } from '@/ui/field/field'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { useOwners } from '../api/use-owners'

/** So many are looked through without searching. */
const FEW = 8

export interface PartyPickerProps {
  ticket: TicketView
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** Departments, utilities and property companies of the county; several may be called at once. */
export function PartyPicker({ ticket, chosen, onToggle }: PartyPickerProps) {
  const words = useWords().whistle
  const owners = useOwners(ticket.id)
  return (
    <View className="whistle-part">
      <View className="whistle-part__head">
        <Text size="label" strong>
          {words.parties}
        </Text>
        <Text size="note" tone="ink2">
          {words.chosenParties(chosen.length)}
        </Text>
      </View>
      <QueryState query={owners} waiting={<Skeleton rows={3} />}>
        {({ items }) => (
          <Parties
            parties={items.filter(({ party }) => party === 'organisation')}
            busy={busyParties(ticket)}
            chosen={chosen}
            onToggle={onToggle}
          />
        )}
      </QueryState>
    </View>
  )
}

/** Names of parties that are at it already: the server would refuse them. */
function busyParties({ assignments }: TicketView): readonly string[] {
  return assignments
    .filter(({ kind, state }) => kind === 'organisation' && (state === 'offered' || state === 'active'))
    .flatMap(({ name, title }) => [name, title])
}

interface PartiesProps {
  parties: readonly OwnerCandidateView[]
  busy: readonly string[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** Those of the name looked for; those that can be called first. */
function ordered({ parties, busy }: PartiesProps, search: string): readonly OwnerCandidateView[] {
  const isBusy = ({ name }: OwnerCandidateView) => busy.includes(name)
  const named = parties.filter(({ name }) => name.includes(search.trim()))
  return [...named.filter((each) => !isBusy(each)), ...named.filter(isBusy)]
}

function Parties(props: PartiesProps) {
  const words = useWords().whistle
  const { parties } = props
  const [search, setSearch] = useState('')
  const name = words.searchParties
  const field = { label: name, placeholder: name, value: search, onChange: setSearch }
  if (parties.length === 0) return <Empty icon="building-2" title={words.noParties} />
  return (
    <>
      {parties.length > FEW && <Field id="party-search" type="search" nameInside {...field} />}
      <Found {...props} found={ordered(props, search)} />
    </>
  )
}

function Found({ found, busy, chosen, onToggle }: PartiesProps & { found: readonly OwnerCandidateView[] }) {
  const words = useWords().whistle
  if (found.length === 0)
    return (
      <Text size="label" tone="ink2">
        {words.noneFound}
      </Text>
    )
  return (
    <View className="whistle-parties" {...accessible({ role: 'list', label: words.parties })}>
      {found.map(({ organisationId = '', name }) => (
        <Party
          key={organisationId}
          name={name}
          busy={busy.includes(name)}
          chosen={chosen.includes(organisationId)}
          onToggle={() => onToggle(organisationId)}
        />
      ))}
    </View>
  )
}

interface PartyProps {
  name: string
  busy: boolean
  chosen: boolean
  onToggle: () => void
}

function Party({ name, busy, chosen, onToggle }: PartyProps) {
  const words = useWords().whistle
  return (
    <Pressable
      role="switch"
      checked={chosen}
      disabled={busy}
      className={cx('whistle-party', chosen && 'whistle-party--chosen', busy && 'whistle-party--busy')}
      onPress={onToggle}
    >
      <Avatar name={name} />
      <View className="whistle-party__words">
        <Text size="body" lines={2}>
          {name}
        </Text>
        {busy && (
          <Text size="note" tone="ink2">
            {words.atWork}
          </Text>
        )}
      </View>
      {chosen && <Icon name="circle-check" />}
    </Pressable>
  )
}
