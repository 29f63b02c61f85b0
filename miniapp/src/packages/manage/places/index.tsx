import { useEffect } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Tabs } from '@/ui/segments/segments'
import { resetDesk, showTab, useDesk } from './model/desk-store'
import { ContractSheet } from './parts/contract-sheet'
import { ContractsTab } from './parts/contracts-tab'
import { PlacesTab } from './parts/places-tab'
import { PrintSheet } from './parts/print-sheet'
import '@/ui/desk/desk-parts.scss'
import './places.scss'

export default function PlacesPage() {
  const words = useDeskWords().placeKeeping
  return (
    <ManagePage tab="places" title={words.title} note={words.note} overlay={<Sheets />}>
      {(scope) => <Desk scope={scope} />}
    </ManagePage>
  )
}

function Desk({ scope }: { scope: ManageScope }) {
  const words = useDeskWords().placeKeeping
  const tab = useDesk((desk) => desk.tab)
  useEffect(() => resetDesk, [scope.areaId])
  return (
    <div className="places" id="places-desk">
      <div className="places-tabs">
        <Tabs
          label={words.title}
          items={[
            { key: 'places', text: words.tabPlaces },
            { key: 'contracts', text: words.tabContracts },
          ]}
          value={tab}
          onChange={showTab}
        />
      </div>
      {tab === 'places' ? <PlacesTab scope={scope} /> : <ContractsTab scope={scope} />}
    </div>
  )
}

function Sheets() {
  const work = useDesk((desk) => desk.work)
  if (work.kind === 'print') return <PrintSheet />
  if (work.kind === 'contract') return <ContractSheet contract={work.contract} place={work.place} />
  return null
}
