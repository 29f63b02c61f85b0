import type { Satisfaction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useWords, type Messages } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { TextArea } from '@/ui/field/field'
import { Rate } from '@/ui/rate/rate'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'

type Tag = keyof Messages['act']['rateTags']

const TAGS: Readonly<Record<Satisfaction, readonly Tag[]>> = {
  satisfied: ['quick', 'good', 'kind'],
  mostly: ['quick', 'kind', 'slow', 'unsolved'],
  unsatisfied: ['slow', 'unsolved', 'rude'],
}

export interface RateDockProps {
  busy: boolean
  onRate: (body: ActionBody) => void
  more: ReactNode
}

/** Three faces; a word and a sentence only if one likes. */
export function RateDock({ busy, onRate, more }: RateDockProps) {
  const words = useWords().act
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const [tags, setTags] = useState<readonly Tag[]>([])
  const [comment, setComment] = useState('')
  const choose = (value: Satisfaction) => {
    setSatisfaction(value)
    setTags((before) => before.filter((tag) => TAGS[value].includes(tag)))
  }
  const toggle = (tag: Tag) =>
    setTags((before) => (before.includes(tag) ? before.filter((each) => each !== tag) : [...before, tag]))
  const send = () =>
    satisfaction &&
    onRate({ action: 'rate', satisfaction, tags, ...(comment.trim() !== '' && { comment: comment.trim() }) })
  return (
    <View id="rate-dock">
      <Text size="body" className="dock__question">
        {words.titles.rate}
      </Text>
      <Rate value={satisfaction} onChange={choose} />
      {satisfaction && (
        <>
          <View className="dock__tags">
            {TAGS[satisfaction].map((tag) => (
              <Chip
                key={tag}
                text={words.rateTags[tag]}
                chosen={tags.includes(tag)}
                onPress={() => toggle(tag)}
              />
            ))}
          </View>
          <RateWords value={comment} onChange={setComment} />
        </>
      )}
      {satisfaction && (
        <View className="dock__row">
          <Button
            className="dock__wide"
            text={words.rate}
            look="primary"
            id="rate-send"
            busy={busy}
            onPress={send}
          />
          {more}
        </View>
      )}
    </View>
  )
}

function RateWords({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useWords().act
  return (
    <View className="dock__question">
      <TextArea
        id="rate-words"
        label={words.hints.rate}
        placeholder={words.hints.rate}
        value={value}
        onChange={onChange}
        limit={500}
        rows={2}
      />
    </View>
  )
}
