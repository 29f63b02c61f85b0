import { View } from '@tarojs/components'
import type { ChainLinkView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { callPhone } from '@/platform/phone'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'

function Link({ link, rank }: { link: ChainLinkView; rank: number }) {
  const { roster: words, common } = useDeskWords()
  const phone = link.officer?.phone ?? link.phone
  const name = words.deskIn(link.level, link.areaName)
  return (
    <View className="roster-chain__link">
      <View className="roster-chain__rank" aria-hidden="true">
        {rank}
      </View>
      <View className="roster-chain__names">
        <Text size="label">{name}</Text>
        <Text size="label" tone="ink2" lines={1}>
          {link.officer?.name ?? words.nobodyThere}
        </Text>
      </View>
      {phone ? (
        <Pressable
          className="roster-chain__call"
          label={common.callTo(link.officer?.name ?? name)}
          onPress={() => callPhone(phone)}
        >
          <Icon name="phone" size="small" />
          <Text size="label">{words.call}</Text>
        </Pressable>
      ) : (
        <Text size="note" tone="ink2">
          {words.noPhone}
        </Text>
      )}
    </View>
  )
}

/** Whom a report goes to when the grid has nobody, in the order they are asked. */
export function ChainCard({ chain }: { chain: readonly ChainLinkView[] }) {
  const words = useDeskWords().roster
  if (chain.length === 0) return null
  return (
    <Card className="roster-chain" id="duty-chain">
      <Text size="body" strong heading>
        {words.chainTitle}
      </Text>
      {chain.map((link, i) => (
        <Link link={link} rank={i + 1} key={link.areaId} />
      ))}
    </Card>
  )
}
