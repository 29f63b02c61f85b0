import type { ReactNode } from 'react'
import { Card } from '@/ui/card/card'
import { Text } from '@/ui/text/text'

export interface TitledCardProps {
  title: string
  children: ReactNode
  trail?: ReactNode
  id?: string
}

export function TitledCard({ title, children, trail, id }: TitledCardProps) {
  return (
    <Card flush className="areas-card" {...(id && { id })}>
      <div className="areas-card__head">
        <Text size="label" strong heading>
          {title}
        </Text>
        {trail}
      </div>
      {children}
    </Card>
  )
}
