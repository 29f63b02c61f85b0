import { View } from '@tarojs/components'
import { create } from 'zustand'
import { accessible } from '@/platform/accessible'
import './toast.scss'

const SHOWN_MS = 3200

interface ToastState {
  text: string | undefined
  turn: number
}

const useToast = create<ToastState>(() => ({ text: undefined, turn: 0 }))

/** Says something short at the foot of the page, for a moment. A newer word takes the place of an older one. */
export function toast(text: string) {
  const turn = useToast.getState().turn + 1
  useToast.setState({ text, turn })
  setTimeout(() => {
    if (useToast.getState().turn === turn) useToast.setState({ text: undefined })
  }, SHOWN_MS)
}

export function ToastHost() {
  const text = useToast((state) => state.text)
  return (
    <View className="toast-host" {...accessible({ role: 'status', live: 'polite' })}>
      {text && <View className="toast">{text}</View>}
    </View>
  )
}
