import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './sheet.scss'

export interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** The one button at its foot. */
  foot?: ReactNode
  id?: string
}

/** Slides up from the thumb's side; to be given to a page's `overlay`. */
export function Sheet({ title, onClose, children, foot, id }: SheetProps) {
  const words = useWords().common
  return (
    <View className="sheet" {...(id && { id })}>
      <View className="sheet__scrim" onClick={onClose} aria-hidden="true" />
      <View className="sheet__body" {...accessible({ role: 'dialog', label: title })}>
        <View className="sheet__head">
          <Text size="body" strong heading className="sheet__title">
            {title}
          </Text>
          <Pressable className="sheet__close" label={words.close} onPress={onClose} escape>
            <Icon name="x" />
          </Pressable>
        </View>
        <View className="sheet__content">{children}</View>
        {foot && <View className="sheet__foot">{foot}</View>}
      </View>
    </View>
  )
}
