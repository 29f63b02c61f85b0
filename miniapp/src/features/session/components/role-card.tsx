import { ROLE_LABELS, wordFor } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { MembershipView } from '@/api/types'
import { useSettings } from '@/platform/settings'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './role-card.scss'

const ICONS: Partial<Record<MembershipView['role'], IconName>> = {
  resident: 'house',
  part_time_grid_worker: 'bike',
  grid_worker: 'map-pin',
  grid_lead: 'flag',
  community_officer: 'users',
  subdistrict_officer: 'landmark',
  county_officer: 'headset',
  department: 'landmark',
  mediator: 'hand-helping',
}

export function roleIcon(role: MembershipView['role']): IconName {
  return ICONS[role] ?? 'building-2'
}

export interface RoleCardProps {
  membership: MembershipView
  chosen: boolean
  onChoose: () => void
  id?: string
}

/** A role one can act in, as a card one switches to. */
export function RoleCard({ membership, chosen, onChoose, id }: RoleCardProps) {
  const { language, register } = useSettings()
  const { role, areaName } = membership
  return (
    <Pressable
      id={id}
      role="radio"
      checked={chosen}
      className={cx('role-card', chosen && 'role-card--chosen')}
      onPress={onChoose}
    >
      <View className="role-card__icon">
        <Icon name={roleIcon(role)} />
      </View>
      <View className="role-card__words">
        <Text size="body" strong>
          {wordFor(ROLE_LABELS[role], register, language)}
        </Text>
        {areaName !== '' && (
          <Text size="note" tone="ink2" lines={2}>
            {areaName}
          </Text>
        )}
      </View>
      {chosen && <Icon name="circle-check" />}
    </Pressable>
  )
}
