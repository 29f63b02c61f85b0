import { ROLE_LABELS, ROLES, wordFor, type Role } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DemoAccountView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { roleIcon } from './role-card'
import './demo-people.scss'

/** So many of a role are shown before one asks for the others. */
const SHOWN = 2

/** The founding story first: the one who reports, the one who accepts, the one who watches over both. */
const FIRST: readonly Role[] = ['part_time_grid_worker', 'grid_worker', 'community_officer', 'resident']
const ORDER: readonly Role[] = [...FIRST, ...ROLES.filter((role) => !FIRST.includes(role))]

export interface DemoPeopleProps {
  accounts: readonly DemoAccountView[]
  busy: string | undefined
  onChoose: (account: DemoAccountView) => void
}

/** The people of the demo world, by what they do. */
export function DemoPeople({ accounts, ...rest }: DemoPeopleProps) {
  const groups = ORDER.map((role) => ({ role, people: accounts.filter((each) => each.role === role) }))
  return (
    <View className="demo-people" id="demo-accounts">
      {groups
        .filter(({ people }) => people.length > 0)
        .map(({ role, people }) => (
          <Group key={role} role={role} people={people} {...rest} />
        ))}
    </View>
  )
}

interface GroupProps extends Omit<DemoPeopleProps, 'accounts'> {
  role: Role
  people: readonly DemoAccountView[]
}

function Group({ role, people, busy, onChoose }: GroupProps) {
  const words = useWords().account
  const [all, setAll] = useState(false)
  const shown = all ? people : people.slice(0, SHOWN)
  return (
    <Card flush className="demo-group" id={`role-${role}`}>
      <GroupHead role={role} hint={people[0]?.hint} />
      {shown.map((account) => (
        <Person key={account.id} account={account} busy={busy === account.id} onChoose={onChoose} />
      ))}
      {people.length > shown.length && (
        <Button
          look="plain"
          size="small"
          block
          text={words.moreOf(people.length - shown.length)}
          onPress={() => setAll(true)}
        />
      )}
    </Card>
  )
}

function GroupHead({ role, hint }: { role: Role; hint: string | undefined }) {
  const language = useSettings((settings) => settings.language)
  return (
    <View className="demo-group__head">
      <View className="demo-group__icon">
        <Icon name={roleIcon(role)} />
      </View>
      <View className="demo-group__words">
        <Text size="body" strong heading>
          {wordFor(ROLE_LABELS[role], 'resident', language)}
        </Text>
        <Text size="note" tone="ink2">
          {hint}
        </Text>
      </View>
    </View>
  )
}

interface PersonProps {
  account: DemoAccountView
  busy: boolean
  onChoose: (account: DemoAccountView) => void
}

function Person({ account, busy, onChoose }: PersonProps) {
  const { id, name, areaName } = account
  const arrow = busy ? <View className="button__busy" aria-hidden="true" /> : undefined
  return (
    <ListRow
      id={`account-${id}`}
      lead={<Avatar name={name} />}
      title={name}
      note={areaName}
      trail={arrow}
      arrow={!busy}
      onPress={() => onChoose(account)}
    />
  )
}
