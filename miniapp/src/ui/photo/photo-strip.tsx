import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Photo } from './photo'

export interface StripPhoto {
  id: string
  src: string
  /** A short word over the picture: “正在传”. */
  state?: string
}

export interface PhotoStripProps {
  photos: readonly StripPhoto[]
  max: number
  onAdd: () => void
  onRemove: (id: string) => void
  onOpen?: (index: number) => void
}

/** The photos of a report while it is written: add, take away, look. */
export function PhotoStrip({ photos, max, onAdd, onRemove, onOpen }: PhotoStripProps) {
  const words = useWords().common
  return (
    <View className="photo-strip">
      {photos.map((photo, index) => (
        <View className="photo-strip__cell" key={photo.id}>
          <Pressable
            className="photo-strip__photo"
            label={words.photoOf(index + 1, photos.length)}
            onPress={() => onOpen?.(index)}
          >
            <Photo src={photo.src} className="photo-strip__photo" />
          </Pressable>
          {photo.state && <View className="photo-strip__state">{photo.state}</View>}
          <Pressable
            className="photo-strip__remove"
            label={words.removePhoto(index + 1)}
            onPress={() => onRemove(photo.id)}
          >
            <View className="photo-strip__cross">
              <Icon name="x" size="small" />
            </View>
          </Pressable>
        </View>
      ))}
      {photos.length < max && <AddPhoto onAdd={onAdd} first={photos.length === 0} />}
    </View>
  )
}

function AddPhoto({ onAdd, first }: { onAdd: () => void; first: boolean }) {
  const words = useWords().common
  return (
    <View className="photo-strip__cell">
      <Pressable className="photo-strip__add" id="add-photo" onPress={onAdd}>
        <Icon name="camera" size="large" />
        <View>{first ? words.takePhoto : words.addPhoto}</View>
      </Pressable>
    </View>
  )
}
