import type { Satisfaction } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/field/field'
import { Rate } from '@/ui/rate/rate'
import { Text } from '@/ui/text/text'
import type { ActionBody } from '../api/act-on-ticket'
import { RATE_TAGS, RateTags, type RateTag } from './rate-tags'

export interface RateDockProps {
  busy: boolean
  onRate: (body: ActionBody) => void
  more: ReactNode
  /** Behind 更多 it can be asked for to be done again. */
  mayReopen: boolean
}

interface Opinion {
  satisfaction: Satisfaction | undefined
  tags: readonly RateTag[]
  comment: string
}

function bodyOf({ satisfaction, tags, comment }: Opinion): ActionBody | undefined {
  const words = comment.trim()
  return (
    satisfaction && { action: 'rate', satisfaction, tags: [...tags], ...(words !== '' && { comment: words }) }
  )
}

/** Three faces; a word and a sentence only if one likes. */
export function RateDock({ busy, onRate, more, mayReopen }: RateDockProps) {
  const words = useWords().act
  const [opinion, setOpinion] = useState<Opinion>({ satisfaction: undefined, tags: [], comment: '' })
  const change = (part: Partial<Opinion>) => setOpinion((before) => ({ ...before, ...part }))
  const choose = (satisfaction: Satisfaction) =>
    change({ satisfaction, tags: opinion.tags.filter((tag) => RATE_TAGS[satisfaction].includes(tag)) })
  const body = bodyOf(opinion)
  return (
    <View id="rate-dock">
      <Text size="body" className="dock__question">
        {words.titles.rate}
      </Text>
      <Rate value={opinion.satisfaction} onChange={choose} />
      <Why opinion={opinion} onChange={change} />
      {mayReopen && opinion.satisfaction === 'unsatisfied' && <AgainHint />}
      {body && (
        <View className="dock__row">
          <Button
            className="dock__wide"
            text={words.rate}
            look="primary"
            id="rate-send"
            busy={busy}
            onPress={() => onRate(body)}
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

function Why({ opinion, onChange }: { opinion: Opinion; onChange: (part: Partial<Opinion>) => void }) {
  const { satisfaction, tags, comment } = opinion
  if (!satisfaction) return null
  return (
    <>
      <RateTags of={satisfaction} value={tags} onChange={(value) => onChange({ tags: value })} />
      <RateWords value={comment} onChange={(value) => onChange({ comment: value })} />
    </>
  )
}

/** Not satisfied is one thing, wanting it done again another: said where both can be had. */
function AgainHint() {
  const words = useWords().act
  return (
    <Text size="note" tone="ink2" className="dock__question">
      {words.rateAgain}
    </Text>
  )
}
