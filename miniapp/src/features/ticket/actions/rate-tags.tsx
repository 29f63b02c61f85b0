import type { Satisfaction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useWords, type Messages } from '@/i18n'
import { Chip } from '@/ui/chip/chip'

export type RateTag = keyof Messages['act']['rateTags']

/** What one may add in a word, by how satisfied one is. */
export const RATE_TAGS: Readonly<Record<Satisfaction, readonly RateTag[]>> = {
  satisfied: ['quick', 'good', 'kind'],
  mostly: ['quick', 'kind', 'slow', 'unsolved'],
  unsatisfied: ['slow', 'unsolved', 'rude'],
}

interface TagsProps {
  of: Satisfaction
  value: readonly RateTag[]
  onChange: (tags: readonly RateTag[]) => void
}

export function RateTags({ of, value, onChange }: TagsProps) {
  const words = useWords().act
  const toggle = (tag: RateTag) =>
    onChange(value.includes(tag) ? value.filter((each) => each !== tag) : [...value, tag])
  return (
    <View className="dock__tags">
      {RATE_TAGS[of].map((tag) => (
        <Chip key={tag} text={words.rateTags[tag]} chosen={value.includes(tag)} onPress={() => toggle(tag)} />
      ))}
    </View>
  )
}
