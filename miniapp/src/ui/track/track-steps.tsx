import { View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import './track-steps.scss'

export interface TrackStep {
  name: string
  /** `14:26` when done, `15:26 前` when promised. */
  time?: string | undefined
  state: 'done' | 'now' | 'next'
}

/** Where it is now, like a parcel: what is done, where it stands, what comes. */
export function TrackSteps({ steps }: { steps: readonly TrackStep[] }) {
  return (
    <View className="track" {...accessible({ role: 'list' })}>
      {steps.map((step, index) => (
        <View
          className={cx('track__step', `track__step--${step.state}`, index === 0 && 'track__step--first')}
          key={step.name}
          {...accessible({ role: 'listitem' })}
        >
          <View className="track__dot">
            {step.state === 'done' && <Icon name="check" className="track__check" />}
          </View>
          <View className="track__name">{step.name}</View>
          {step.time && <View className="track__time">{step.time}</View>}
        </View>
      ))}
    </View>
  )
}

/** The same four steps as bars, for a card in a list. */
export function TrackBars({ steps }: { steps: readonly TrackStep[] }) {
  return (
    <View className="track-bars" aria-hidden="true">
      {steps.map((step) => (
        <View className={cx('track-bars__bar', `track-bars__bar--${step.state}`)} key={step.name} />
      ))}
    </View>
  )
}
