import Taro from '@tarojs/taro'
import { API_ORIGIN } from '../env'
import type { SocketHandle, SocketHandlers } from './live-types'

const NEVER_OPENED = 1006

/** At most five sockets may be open in WeChat; the product uses this one. */
export function openSocket({ onOpen, onText, onClose }: SocketHandlers): SocketHandle {
  const opening = Taro.connectSocket({ url: `${API_ORIGIN.replace(/^http/, 'ws')}/api/v1/live` })
  opening.then(
    (task) => {
      task.onOpen(onOpen)
      task.onMessage(({ data }) => typeof data === 'string' && onText(data))
      task.onClose(({ code }) => onClose(code))
    },
    () => onClose(NEVER_OPENED),
  )
  return {
    send: (text) => void opening.then((task) => task.send({ data: text })),
    close: () => void opening.then((task) => task.close({})),
  }
}
