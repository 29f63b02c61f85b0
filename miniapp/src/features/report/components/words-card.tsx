import { ScrollView, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { TextArea } from '@/ui/field/field'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { categoryName, type Sorting } from '../hooks/use-sorting'
import { togglePhrase } from '../model/phrases'
import './report.scss'

/** As many as the server takes. */
const LIMIT = 2000

export interface WordsCardProps {
  value: string
  onChange: (text: string) => void
  sorting: Sorting
  onCategory: () => void
}

/** One field to say it in, phrases for those who would rather tap, and what it is taken to be. */
export function WordsCard({ value, onChange, sorting, onCategory }: WordsCardProps) {
  const words = useWords().report
  const language = useSettings((settings) => settings.language)
  return (
    <Card flush className="words-card">
      <View className="words-card__text">
        <TextArea
          bare
          rows={2}
          id="description"
          label={words.what}
          placeholder={words.placeholder}
          value={value}
          onChange={onChange}
          limit={LIMIT}
        />
      </View>
      <ScrollView className="words-card__phrases" scrollX enhanced showScrollbar={false}>
        <View className="words-card__line">
          {words.phrases.map((phrase) => (
            <Chip
              key={phrase}
              text={phrase}
              chosen={value.includes(phrase)}
              onPress={() => onChange(togglePhrase(value, phrase, language))}
            />
          ))}
        </View>
      </ScrollView>
      <CategoryLine sorting={sorting} onPress={onCategory} />
    </Card>
  )
}

function CategoryLine({ sorting, onPress }: { sorting: Sorting; onPress: () => void }) {
  const words = useWords().report
  const language = useSettings((settings) => settings.language)
  const { category, guessed } = sorting
  const note = category ? (guessed ? words.categoryAuto : words.categoryChosen) : words.categoryNone
  return (
    <Pressable className="words-card__category" id="category" onPress={onPress}>
      <Text size="label" tone="ink2" className="words-card__name">
        {words.category}
      </Text>
      <View className="words-card__choice">
        {category && <Text size="label">{categoryName(category, language)}</Text>}
        <Text size="note" tone="ink2">
          {note}
        </Text>
      </View>
      <Icon name="chevron-right" className="row__arrow" />
    </Pressable>
  )
}
