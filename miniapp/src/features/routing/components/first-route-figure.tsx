import { useState } from 'react'
import type { FateLineView, RoutingFiguresView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { useFigureTickets, useRoutingFigures } from '../api/use-figures'
import './first-route-figure.scss'

const percent = (share: number) => `${(share * 100).toFixed(share === 1 ? 0 : 1)}%`

function Behind({ areaId, fate }: { areaId: string; fate: FateLineView['fate'] }) {
  const words = useDeskWords().rules
  const tickets = useFigureTickets(areaId, fate)
  return (
    <QueryState query={tickets}>
      {({ pages }) => (
        <ul className="first-route__tickets">
          {pages
            .flatMap(({ items }) => items)
            .map(({ id, title, placeText }) => (
              <li key={id}>
                <button
                  type="button"
                  className="first-route__ticket"
                  onClick={() => go(PATHS.ticket, { id })}
                >
                  <span>{title}</span>
                  <span className="first-route__place">{placeText}</span>
                </button>
              </li>
            ))}
          {tickets.hasNextPage && (
            <Button
              text={words.more}
              look="plain"
              size="small"
              onPress={() => void tickets.fetchNextPage()}
            />
          )}
        </ul>
      )}
    </QueryState>
  )
}

function Against({ areaId, line: { fate, name, count } }: { areaId: string; line: FateLineView }) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        className="first-route__line"
        aria-expanded={open}
        disabled={count === 0}
        onClick={() => setOpen(!open)}
        id={`fate-${fate}`}
      >
        <span>{name}</span>
        <span className="first-route__count">{count}</span>
      </button>
      {open && <Behind areaId={areaId} fate={fate} />}
    </li>
  )
}

function Figure({ figures }: { figures: RoutingFiguresView }) {
  const words = useDeskWords().rules.figure
  const { share, routed, stood, against, formula, areaId } = figures
  if (share === null)
    return (
      <Text size="label" tone="ink2">
        {words.none}
      </Text>
    )
  return (
    <>
      <p className="first-route__share" id="first-route-share">
        {percent(share)}
      </p>
      <Text size="label" tone="ink2">
        {words.of(String(stood), String(routed))}
      </Text>
      <ul className="first-route__against">
        {against.map((line) => (
          <Against key={line.fate} areaId={areaId} line={line} />
        ))}
      </ul>
      <details className="first-route__formula">
        <summary>{words.formula}</summary>
        <p>{formula}</p>
      </details>
    </>
  )
}

/** How often the first owner was the right one, with the tickets where it was not. */
export function FirstRouteFigure({ areaId }: { areaId: string }) {
  const figures = useRoutingFigures(areaId)
  return (
    <div className="first-route" id="first-route">
      <QueryState query={figures}>{(data) => <Figure figures={data} />}</QueryState>
    </div>
  )
}
