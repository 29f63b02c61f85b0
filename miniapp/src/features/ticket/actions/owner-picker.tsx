import { View } from '@tarojs/components'
import type { OwnerCandidateView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { cx } from '@/ui/cx'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'
import { useOwners } from '../api/use-owners'

type Owner = NonNullable<ActionBody['owner']>

function ownerOf({ party, areaId, organisationId }: OwnerCandidateView): Owner {
  return { party, ...(areaId && { areaId }), ...(organisationId && { organisationId }) }
}

const sameOwner = (a: Owner | undefined, b: Owner) =>
  a?.party === b.party && a.areaId === b.areaId && a.organisationId === b.organisationId

export interface OwnerPickerProps {
  ticketId: string
  value: Owner | undefined
  /** `refused`: this owner has refused the ticket before. */
  onChange: (owner: Owner, refused: boolean) => void
}

/** Grid posts, desks and organisations the server offers for this ticket. */
export function OwnerPicker({ ticketId, value, onChange }: OwnerPickerProps) {
  const words = useWords().act
  const owners = useOwners(ticketId)
  return (
    <QueryState query={owners}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="users" title={words.noOwners} />
        ) : (
          <View className="owners" {...accessible({ role: 'radiogroup' })}>
            {items.map((candidate) => {
              const owner = ownerOf(candidate)
              return (
                <OwnerChoice
                  key={`${owner.party}${owner.areaId ?? ''}${owner.organisationId ?? ''}`}
                  candidate={candidate}
                  chosen={sameOwner(value, owner)}
                  onChoose={() => onChange(owner, candidate.refused !== undefined)}
                />
              )
            })}
          </View>
        )
      }
    </QueryState>
  )
}

interface ChoiceProps {
  candidate: OwnerCandidateView
  chosen: boolean
  onChoose: () => void
}

function OwnerChoice({ candidate, chosen, onChoose }: ChoiceProps) {
  const { name, title, onDuty, party, load, refused } = candidate
  const words = useWords().act
  const duty = party === 'post' ? (onDuty ? words.onDuty : words.offDuty) : ''
  return (
    <Pressable
      role="radio"
      checked={chosen}
      className={cx('owner', chosen && 'owner--chosen')}
      onPress={onChoose}
    >
      <Avatar name={name} />
      <View className="owner__words">
        <Text size="body" lines={1}>
          {name}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {[title !== name && title, duty, words.load(load)].filter(Boolean).join(' · ')}
        </Text>
        {refused && (
          <Text size="note" tone="amber" lines={1}>
            {words.refusedBefore(refused)}
          </Text>
        )}
      </View>
      {chosen && <Icon name="circle-check" />}
    </Pressable>
  )
}
