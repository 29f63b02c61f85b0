import { useState } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'
import { BatchSheet } from './parts/batch-sheet'
import { LoopDesk } from './parts/loop-desk'
import '@/ui/desk/desk-parts.scss'
import './supervision.scss'

export default function SupervisionPage() {
  const words = useWords().loop
  const [batch, setBatch] = useState<string>()
  return (
    <ManagePage
      tab="supervision"
      title={words.title}
      note={words.deskNote}
      overlay={batch !== undefined && <BatchSheet areaId={batch} onClose={() => setBatch(undefined)} />}
    >
      {(scope) => <LoopDesk areaId={scope.areaId} onBatch={setBatch} />}
    </ManagePage>
  )
}
