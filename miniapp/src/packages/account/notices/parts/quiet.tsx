import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'
import { Choice } from './choice'
import type { PartProps } from './groups'

/** The hours people sleep at; whole ones, as nobody goes to bed by the minute. */
const FROM = ['20:00', '21:00', '22:00', '23:00']
const TO = ['06:00', '07:00', '08:00', '09:00']

/** The usual hours, and one's own where it is another. */
function hours(usual: readonly string[], own: string) {
  const all = usual.includes(own) ? usual : [...usual, own].sort()
  return all.map((key) => ({ key, text: key }))
}

function OwnHours({ view, onChange }: PartProps) {
  const words = useWords().notices
  const { from, to } = view.quiet
  return (
    <>
      <Choice
        id="quiet-from"
        title={words.from}
        items={hours(FROM, from)}
        value={from}
        onChange={(chosen) => onChange({ quiet: { from: chosen } })}
      />
      <Choice
        id="quiet-to"
        title={words.to}
        items={hours(TO, to)}
        value={to}
        onChange={(chosen) => onChange({ quiet: { to: chosen } })}
      />
    </>
  )
}

/** When not to be disturbed: the county's hours, one's own, or none. */
export function Quiet({ view, onChange }: PartProps) {
  const words = useWords().notices
  const { kind, countyFrom, countyTo } = view.quiet
  const items = [
    { key: 'county' as const, text: words.quietCounty(countyFrom, countyTo) },
    { key: 'own' as const, text: words.quietKinds.own },
    { key: 'none' as const, text: words.quietKinds.none },
  ]
  return (
    <View className="notices-part">
      <Text size="body" strong heading>
        {words.quiet}
      </Text>
      <Card flush>
        <Choice
          id="quiet"
          title={words.quietWhen}
          note={words.quietNote}
          items={items}
          value={kind}
          onChange={(chosen) => onChange({ quiet: { kind: chosen } })}
        />
        {kind === 'own' && <OwnHours view={view} onChange={onChange} />}
      </Card>
    </View>
  )
}
