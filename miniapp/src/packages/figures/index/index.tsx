import { View } from '@tarojs/components'
import type { FigureDefinitionView } from '@/api/types'
import { useFigureDefinitions, useFigures } from '@/features/figure/api/use-figures'
import { FigureBar } from '@/features/figure/components/figure-bar'
import { FigureBehind } from '@/features/figure/components/figure-behind'
import { FigureDetail } from '@/features/figure/components/figure-detail'
import { FigureList } from '@/features/figure/components/figure-list'
import { useFigureDesk, type FigureDesk } from '@/features/figure/hooks/use-figure-desk'
import { SignedIn } from '@/features/session/components/signed-in'
import { useManageScope } from '@/features/session/hooks/use-manage-scope'
import { useWords } from '@/i18n'
import { Card } from '@/ui/card/card'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Sheet } from '@/ui/sheet/sheet'
import './index.scss'

type Definitions = readonly FigureDefinitionView[]

/** One figure over the list it came from. */
function Chosen({ desk, definition }: { desk: FigureDesk; definition: FigureDefinitionView }) {
  const { scope, chosen, choose } = desk
  const total = useFigures(scope, 'area').data?.total ?? []
  const close = () => {
    desk.setCode(undefined)
    choose(undefined)
  }
  return (
    <Sheet title={definition.name} onClose={close} id="figure-sheet">
      <View className="officer-figures__sheet">
        <FigureDetail
          untitled
          definition={definition}
          value={total.find(({ code }) => code === definition.code)}
          scope={scope}
          chosen={chosen}
          onChoose={choose}
          onEnter={desk.enter}
        />
        <FigureBehind
          definition={definition}
          scope={scope}
          chosen={chosen}
          onClear={() => choose(undefined)}
        />
      </View>
    </Sheet>
  )
}

function All({ desk, definitions }: { desk: FigureDesk; definitions: Definitions }) {
  const table = useFigures(desk.scope, 'area')
  return (
    <QueryState query={table} waiting={<Skeleton rows={8} />}>
      {({ total }) => (
        <Card flush>
          <FigureList definitions={definitions} values={total} chosen={undefined} onChoose={desk.setCode} />
        </Card>
      )}
    </QueryState>
  )
}

function Figures({ areaId, name }: { areaId: string; name: string }) {
  const words = useWords().figures
  const definitions = useFigureDefinitions()
  const desk = useFigureDesk({ areaId, name }, undefined)
  const definition = definitions.data?.items.find(({ code }) => code === desk.code)
  return (
    <Page
      id="officer-figures"
      nav={<NavBar title={words.title} back />}
      top={<OfflineBanner />}
      overlay={definition && <Chosen desk={desk} definition={definition} />}
    >
      <View className="officer-figures">
        <FigureBar desk={desk} />
        <QueryState query={definitions} waiting={<Skeleton rows={8} />}>
          {({ items }) => <All desk={desk} definitions={items} />}
        </QueryState>
      </View>
    </Page>
  )
}

function Mine() {
  const words = useWords().figures
  const scope = useManageScope()
  if (scope?.areaId !== undefined)
    return <Figures key={scope.areaId} areaId={scope.areaId} name={scope.name} />
  return (
    <Page id="officer-figures-none" nav={<NavBar title={words.title} back />}>
      {scope ? (
        <Empty icon="chart-no-axes-column" title={words.emptyTitle} note={words.emptyNote} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  )
}

/** 指标 on an officer's phone: the same figures as on the desk. */
export default function OfficerFiguresPage() {
  return (
    <SignedIn>
      <Mine />
    </SignedIn>
  )
}
