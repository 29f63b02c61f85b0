import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useWords } from '@/i18n'
import { chromeInsets } from '@/platform/device'
import { goBack } from '@/platform/navigation'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './nav-bar.scss'

export interface NavBarProps {
  /** In the middle, on pages one came to; `lead` takes its place on pages of the tab bar. */
  title?: string
  lead?: ReactNode
  trail?: ReactNode
  back?: boolean
}

/** The product's own navigation bar: it leaves room for the status bar and for WeChat's capsule. */
export function NavBar({ title, lead, trail, back }: NavBarProps) {
  const words = useWords().common
  const [{ top, barHeight, capsuleWidth }] = useState(chromeInsets)
  const side = { width: `${Math.max(capsuleWidth, 56)}px` }
  return (
    <View className="nav" style={{ paddingTop: `${top}px` }}>
      <View
        className="nav__bar"
        style={{ minHeight: `${barHeight}px`, ...(lead && { paddingRight: `${capsuleWidth}px` }) }}
      >
        {lead ?? (
          <View className="nav__side" style={side}>
            {back && (
              <Pressable className="nav__back" label={words.back} onPress={goBack} id="back">
                <Icon name="chevron-left" />
              </Pressable>
            )}
          </View>
        )}
        {title && (
          <Text size="body" strong heading lines={1} className="nav__title">
            {title}
          </Text>
        )}
        {trail ?? (!lead && <View className="nav__side" style={side} />)}
      </View>
    </View>
  )
}
