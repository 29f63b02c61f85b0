import type { Language } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { changeSettings, useSettings, type ThemeChoice } from '@/platform/settings'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { SwitchRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'

const LANGUAGES: readonly Language[] = ['zh-CN', 'en']
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark']

interface ChoiceProps<K extends string> {
  icon: IconName
  title: string
  keys: readonly K[]
  names: Readonly<Record<K, string>>
  value: K
  onChange: (key: K) => void
}

function Choice<K extends string>({ icon, title, keys, names, value, onChange }: ChoiceProps<K>) {
  return (
    <View className="me-choice">
      <View className="me-choice__title">
        <Icon name={icon} />
        <Text size="body">{title}</Text>
      </View>
      <View className="me-choice__chips" {...accessible({ role: 'radiogroup', label: title })}>
        {keys.map((key) => (
          <Chip
            key={key}
            id={`choose-${key}`}
            role="radio"
            text={names[key]}
            chosen={key === value}
            onPress={() => onChange(key)}
          />
        ))}
      </View>
    </View>
  )
}

function LanguageChoice() {
  const words = useWords().me
  const language = useSettings((settings) => settings.language)
  return (
    <Choice
      icon="languages"
      title={words.language}
      keys={LANGUAGES}
      names={words.languageNames}
      value={language}
      onChange={(chosen) => changeSettings({ language: chosen })}
    />
  )
}

function ThemePick() {
  const words = useWords().me
  const theme = useSettings((settings) => settings.theme)
  return (
    <Choice
      icon="moon"
      title={words.theme}
      keys={THEMES}
      names={words.themes}
      value={theme}
      onChange={(chosen) => changeSettings({ theme: chosen })}
    />
  )
}

/** How it looks on this phone. */
export function Display() {
  const words = useWords().me
  const elder = useSettings((settings) => settings.elder)
  return (
    <View className="me-part">
      <Text size="body" strong heading>
        {words.look}
      </Text>
      <Card flush className="me-display">
        <SwitchRow
          title={words.elder}
          note={words.elderNote}
          lead={<Icon name="a-large-small" />}
          on={elder}
          onChange={(on) => changeSettings({ elder: on })}
          id="elder"
        />
        <LanguageChoice />
        <ThemePick />
      </Card>
    </View>
  )
}
