import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import './photo.scss'

export interface PhotoProps {
  /** Nothing was photographed: a drawn stand-in keeps the row's place. */
  src?: string | undefined
  label?: string
  className?: string
}

/** A picture that fills its box; until it is there, or when it can't be, the box keeps its size. */
export function Photo({ src, label, className }: PhotoProps) {
  const words = useWords().common
  const [broken, setBroken] = useState<string>()
  const shown = src !== undefined && broken !== src
  const name = label ?? words.photo
  return (
    <View
      className={cx('photo', className)}
      {...accessible({ role: 'img', label: shown ? name : words.photoBroken, hidden: !src })}
    >
      {shown ? (
        <Image className="photo__image" src={src} mode="aspectFill" lazyLoad onError={() => setBroken(src)} />
      ) : (
        <Icon name={src ? 'circle-alert' : 'pencil'} className="photo__none" />
      )}
    </View>
  )
}
