import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { queryClient, startQueries } from './api/query-client'
import { startPlatform } from './platform/start'
import './ui/styles/root.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startPlatform()
    startQueries()
  })
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
