import { useState } from 'react'
import type { AppliedImportView } from '@/api/types'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { checkFile } from '../api/imports'
import { useTrying } from '../hooks/use-trying'
import { History } from './history'
import { ImportSide, type Choices } from './import-side'
import { Report } from './report'
import { Handout, Reading, Refused } from './stage'

const START: Choices = { sort: 'areas', coord: 'auto', missing: 'keep' }

/** What stands on the right: nothing chosen, a dry run, or what came of it. */
type Stage =
  | { at: 'history' }
  | { at: 'reading'; name: string }
  | { at: 'report'; id: string }
  | { at: 'applied'; applied: AppliedImportView }

function useDesk(areaId: string | undefined) {
  const [choices, setChoices] = useState(START)
  const [stage, setStage] = useState<Stage>({ at: 'history' })
  const { problem, clear, run } = useTrying()
  const close = () => {
    clear()
    setStage({ at: 'history' })
  }
  const check = async (file: File) => {
    setStage({ at: 'reading', name: file.name })
    const report = await run(() => checkFile({ ...choices, areaId, file }))
    setStage(report ? { at: 'report', id: report.id } : { at: 'history' })
  }
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }))
  return { choices, change, stage, setStage, problem, close, check }
}

type Desk = ReturnType<typeof useDesk>

function Main({ desk, areaId }: { desk: Desk; areaId: string | undefined }) {
  const { stage, setStage, problem, close } = desk
  if (problem) return <Refused problem={problem} onClose={close} />
  switch (stage.at) {
    case 'history':
      return <History areaId={areaId} onOpen={(id) => setStage({ at: 'report', id })} />
    case 'reading':
      return <Reading name={stage.name} />
    case 'report':
      return (
        <Report
          key={stage.id}
          id={stage.id}
          areaId={areaId}
          onClose={close}
          onApplied={(applied) => setStage({ at: 'applied', applied })}
        />
      )
    case 'applied':
      return <Handout applied={stage.applied} onClose={close} />
  }
}

/** Files in on the left, what they would do on the right. */
export function TransferDesk({ scope: { areaId } }: { scope: ManageScope }) {
  const desk = useDesk(areaId)
  return (
    <div className="transfer">
      <ImportSide
        areaId={areaId}
        choices={desk.choices}
        onChange={desk.change}
        onFile={(file) => void desk.check(file)}
        first={desk.stage.at === 'history' && !desk.problem}
      />
      <main className="desk-main">
        <Main desk={desk} areaId={areaId} />
      </main>
    </div>
  )
}
