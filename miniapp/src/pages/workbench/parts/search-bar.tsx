import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Field } from '@/ui/field/field'

export interface SearchBarProps {
  value: string
  onChange: (text: string) => void
}

/** Looks among one's own area, finished ones too: by number or by words. */
export function SearchBar({ value, onChange }: SearchBarProps) {
  const words = useWords().workbench
  return (
    <View className="work-search">
      <Field
        label={words.searchLabel}
        value={value}
        onChange={onChange}
        placeholder={words.searchHint}
        type="search"
        limit={60}
        id="work-search-words"
      />
    </View>
  )
}
