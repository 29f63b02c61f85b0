import { View } from '@tarojs/components'
import { BeeLogo } from '@/ui/icon/icon'
import { Button } from '@/ui/button/button'
import { DemoBadge } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { useWords } from '@/i18n'
import { go, goBack, PATHS } from '@/platform/navigation'
import './desk-head.scss'

export interface DeskHeadProps {
  title: string
  onChoose: () => void
}

/** On a desk: whose board it is, another place, and the way to say something oneself. */
export function DeskHead({ title, onChoose }: DeskHeadProps) {
  const words = useWords()
  return (
    <View className="board-head">
      <View className="board-head__line">
        <Pressable label={words.common.back} className="board-head__back" onPress={goBack} id="back">
          <Icon name="chevron-left" />
        </Pressable>
        <BeeLogo />
        <Text size="body" strong heading lines={1}>
          {title}
        </Text>
        <DemoBadge />
        <View className="board-head__gap" />
        <Button
          text={words.board.choose}
          icon="map-pin"
          look="outline"
          size="small"
          onPress={onChoose}
          id="board-choose"
        />
        <Button
          text={words.board.report}
          icon="camera"
          look="primary"
          size="small"
          onPress={() => go(PATHS.report)}
          id="board-report"
        />
      </View>
    </View>
  )
}
