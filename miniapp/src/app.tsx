import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { queryClient, startQueries } from './api/query-client'
import { useRegisterFollowsRole } from './features/session/active-role'
import { startTicketLive } from './features/ticket/live'
import { startPlatform } from './platform/start'
import './ui/styles/root.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startPlatform()
    startQueries()
    startTicketLive()
  })
  return (
    <QueryClientProvider client={queryClient}>
      <RegisterFollowsRole />
      {children}
    </QueryClientProvider>
  )
}

function RegisterFollowsRole() {
  useRegisterFollowsRole()
  return null
}
