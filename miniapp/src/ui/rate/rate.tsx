import type { Satisfaction } from '@beegrid/shared'
import { SATISFACTIONS, SATISFACTION_LABELS, wordFor } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './rate.scss'

const FACES: Readonly<Record<Satisfaction, IconName>> = {
  satisfied: 'smile',
  mostly: 'meh',
  unsatisfied: 'frown',
}

export interface RateProps {
  value?: Satisfaction | undefined
  onChange: (value: Satisfaction) => void
}

/** Three faces with their words; stars say little and are read in different ways. */
export function Rate({ value, onChange }: RateProps) {
  const { language, register } = useSettings()
  return (
    <View className="rate" {...accessible({ role: 'radiogroup' })}>
      {SATISFACTIONS.map((each) => {
        const chosen = each === value
        const classes = cx('rate__face', chosen && 'rate__face--chosen')
        return (
          <Pressable
            key={each}
            id={`rate-${each}`}
            role="radio"
            checked={chosen}
            className={classes}
            onPress={() => onChange(each)}
          >
            <Icon name={FACES[each]} size="large" filled={chosen} />
            <View>{wordFor(SATISFACTION_LABELS[each], register, language)}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
