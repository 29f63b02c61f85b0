import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { BoardSummaryView } from '@/api/types'
import { useActiveRole } from '@/features/session/active-role'
import { useBoards, useBoardSummary } from '@/features/board/api/use-board'
import { AreaSheet } from '@/features/board/components/area-sheet'
import { FormulaSheet } from '@/features/board/components/formula-sheet'
import { useWords } from '@/i18n'
import { dayWords } from '@/i18n/time-words'
import { useWide } from '@/platform/use-wide'
import { Button } from '@/ui/button/button'
import { DemoBadge, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import { DeskHead } from './desk-head'
import { Done, Promised, Said } from './parts'
import './index.scss'

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

interface LeadProps {
  summary: BoardSummaryView
  onChoose: () => void
  onExplain: () => void
}

function Lead({ summary, onChoose, onExplain }: LeadProps) {
  const wide = useWide()
  const { board, time } = useWords()
  const period = board.period(dayWords(time, summary.from), dayWords(time, summary.to))
  const rest = [
    summary.open > 0 && board.open(summary.open),
    summary.rejected > 0 && board.rejected(summary.rejected),
  ].filter(Boolean)
  return (
    <View className="board__lead">
      <Text size="display" strong heading>
        {board.lead(grouped(summary.reported), grouped(summary.done))}
      </Text>
      <Text size="label" tone="ink2">
        {[...rest, period].join(' · ')}
      </Text>
      <View className="board__choose">
        {!wide && (
          <Button text={board.choose} icon="map-pin" size="small" onPress={onChoose} id="board-choose" />
        )}
        <Button text={board.formula} size="small" look="plain" onPress={onExplain} id="board-formula" />
        {!wide && <DemoBadge />}
      </View>
    </View>
  )
}

function Columns({ summary, ...does }: LeadProps) {
  return (
    <View className="board">
      <Lead summary={summary} {...does} />
      <View className="board__columns">
        <Promised areaId={summary.areaId} counts={summary.projects} />
        <Done areaId={summary.areaId} />
        <Said areaId={summary.areaId} counts={summary.ratings} />
      </View>
    </View>
  )
}

/** The area chosen, else the one of the link, else one's own; the first county for whoever has none. */
function useBoardArea() {
  const own = useActiveRole().active?.areaId
  const boards = useBoards().data?.items ?? []
  const [open, setOpen] = useState<'areas' | 'formulas'>()
  const [chosen, setChosen] = useState(useRouter().params['areaId'])
  const choose = (areaId: string) => {
    setChosen(areaId)
    setOpen(undefined)
  }
  return {
    boards,
    areaId: chosen ?? (boards.find(({ id }) => id === own) ?? boards[0])?.id,
    open,
    setOpen,
    choose,
  }
}

/** 亮晒评, for everybody, signed in or not: one column on a phone, the drawn three on a desk. */
export default function BoardPage() {
  const words = useWords().board
  const { boards, areaId, open, setOpen, choose } = useBoardArea()
  const summary = useBoardSummary(areaId)
  const title = summary.data ? words.title(summary.data.areaName) : words.entry
  const chooseArea = () => setOpen('areas')
  const close = () => setOpen(undefined)
  const sheet = {
    areas: <AreaSheet areas={boards} current={areaId} onChoose={choose} onClose={close} />,
    formulas: <FormulaSheet formulas={summary.data?.formulas ?? []} onClose={close} />,
  }
  return (
    <Page
      id="board-page"
      wide
      nav={useWide() ? <DeskHead title={title} onChoose={chooseArea} /> : <NavBar title={title} back />}
      top={<OfflineBanner />}
      {...(open && { overlay: sheet[open] })}
    >
      <QueryState query={summary} waiting={<Skeleton rows={6} />}>
        {(found) => <Columns summary={found} onChoose={chooseArea} onExplain={() => setOpen('formulas')} />}
      </QueryState>
    </Page>
  )
}
