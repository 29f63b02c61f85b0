import { View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { Chip } from '@/ui/chip/chip'
import { Text } from '@/ui/text/text'

export interface ChoiceProps {
  id: string
  question: string
  /** What a yes and a no are called. */
  answers: readonly [yes: string, no: string]
  value: boolean | undefined
  onChange: (yes: boolean) => void
}

/** A question with two answers, none of them given beforehand. */
export function Choice({ id, question, answers: [yes, no], value, onChange }: ChoiceProps) {
  return (
    <View className="look__part">
      <Text size="label" strong>
        {question}
      </Text>
      <View className="look__chips" {...accessible({ role: 'radiogroup', label: question })}>
        <Chip
          id={`${id}-yes`}
          role="radio"
          text={yes}
          chosen={value === true}
          onPress={() => onChange(true)}
        />
        <Chip
          id={`${id}-no`}
          role="radio"
          text={no}
          chosen={value === false}
          onPress={() => onChange(false)}
        />
      </View>
    </View>
  )
}
