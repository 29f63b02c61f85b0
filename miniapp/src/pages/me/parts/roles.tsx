import { isStaffRole, ROLE_LABELS, wordFor } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { MembershipView } from '@/api/types'
import { membershipKey, useActiveRole } from '@/features/session/active-role'
import { RoleCard } from '@/features/session/components/role-card'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'

/** What one is here: a rider is a resident too. A tap changes whose words and pages one sees. */
export function Roles() {
  const words = useWords().me
  const language = useSettings((settings) => settings.language)
  const { active, memberships, choose } = useActiveRole()
  if (memberships.length === 0) return null
  const take = (membership: MembershipView) => {
    if (active && membershipKey(active) === membershipKey(membership)) return
    choose(membership)
    const register = isStaffRole(membership.role) ? 'staff' : 'resident'
    toast(words.switched(wordFor(ROLE_LABELS[membership.role], register, language)))
  }
  return (
    <View className="me-part">
      <Text size="body" strong heading>
        {words.roles}
      </Text>
      {memberships.length > 1 && (
        <Text size="note" tone="ink2">
          {words.rolesNote}
        </Text>
      )}
      <View className="me-roles" {...accessible({ role: 'radiogroup', label: words.roles })}>
        {memberships.map((membership) => (
          <RoleCard
            key={membershipKey(membership)}
            membership={membership}
            chosen={active !== undefined && membershipKey(active) === membershipKey(membership)}
            onChoose={() => take(membership)}
            id={`role-${membership.role}`}
          />
        ))}
      </View>
    </View>
  )
}
