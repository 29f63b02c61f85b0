import type { PlaceView } from '@/api/types'
import { useState } from 'react'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { changePlace, retirePlace, useCodePicture, usePlacesIn } from '../api/places'
import { begin, choosePlace, stop, useDesk } from '../model/desk-store'
import { byNumber, keyInWords, kindOf } from '../model/place-words'
import { ContractCard } from './contract-card'

/** What one knows of the chosen place, and does about it. */
export function PlacePanel({ scope }: { scope: ManageScope }) {
  const words = useDeskWords().placeKeeping
  const chosen = useDesk((desk) => desk.chosen)
  if (!chosen) return <Empty icon="map-pin" title={words.choose} note={words.chooseNote} />
  const contracted = chosen.kind === 'compound' || (chosen.kind === 'building' && chosen.parentId === null)
  return (
    <div className="places-panel" key={chosen.key} id="place-panel">
      <Facts place={chosen} />
      <CodeCard place={chosen} />
      {contracted && <ContractCard scope={scope} place={chosen} />}
      {(chosen.kind === 'compound' || chosen.kind === 'building') && <InsideCard place={chosen} />}
      <Doing place={chosen} />
    </div>
  )
}

function Facts({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const renaming = useDesk((desk) => desk.work.kind === 'rename')
  return (
    <Card>
      {renaming ? (
        <Rename place={place} />
      ) : (
        <Text size="title" strong heading lines={3}>
          {place.name}
        </Text>
      )}
      <dl className="places-facts">
        <dt>{words.kind}</dt>
        <dd>{kindOf(place, words)}</dd>
        <dt>{words.grid}</dt>
        <dd>{place.areaName ?? '–'}</dd>
        <dt>{words.address}</dt>
        <dd>{place.address}</dd>
      </dl>
    </Card>
  )
}

/** Does it, says so, and shows the place as it is then. */
function useSave(): { problem: string; save: (work: () => Promise<PlaceView>) => void } {
  const words = useDeskWords().placeKeeping
  const [problem, setProblem] = useState('')
  const save = (work: () => Promise<PlaceView>) => {
    work().then(
      (place) => {
        toast(words.saved)
        choosePlace(place)
      },
      (error: unknown) => setProblem(error instanceof ApiError ? error.message : words.failed),
    )
  }
  return { problem, save }
}

function Rename({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const [name, setName] = useState(place.name)
  const { problem, save } = useSave()
  return (
    <div className="places-form places-form--bare">
      <input
        className="places-input"
        id="rename"
        aria-label={words.name}
        value={name}
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
      />
      {problem !== '' && <div className="places-problem">{problem}</div>}
      <div className="places-buttons">
        <Button text={words.cancel} size="small" onPress={stop} />
        <Button
          text={words.save}
          look="primary"
          size="small"
          disabled={name.trim() === ''}
          onPress={() => save(() => changePlace(place.key, { name: name.trim() }))}
        />
      </div>
    </div>
  )
}

function CodeCard({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const picture = useCodePicture(place.key)
  return (
    <Card className="places-code">
      <div className="places-code__picture">
        {picture.data ? (
          <img
            className="places-code__image"
            src={picture.data}
            alt={words.codeAlt(place.name)}
            id="code-picture"
          />
        ) : picture.error ? (
          <small>{picture.error instanceof ApiError ? picture.error.message : words.codeFailed}</small>
        ) : null}
      </div>
      <div className="places-code__words">
        <Text size="note" tone="ink2">
          {words.key}
        </Text>
        <Text size="title" strong>
          {keyInWords(place.key)}
        </Text>
        <Button text={words.print} size="small" id="print-one" onPress={() => begin({ kind: 'print' })} />
      </div>
    </Card>
  )
}

function InsideCard({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const { data } = usePlacesIn(place.id)
  return (
    <Card className="places-card">
      <div className="places-card__head">
        <Text size="label" strong heading>
          {words.inside[place.kind]}
        </Text>
        <Button
          text={words.addInside[place.kind]}
          size="small"
          icon="plus"
          id="add-inside"
          onPress={() => begin({ kind: 'add', parent: place })}
        />
      </div>
      {!data ? (
        <Skeleton rows={1} />
      ) : data.items.length === 0 ? (
        <Text size="label" tone="ink2">
          {words.nothingInside[place.kind]}
        </Text>
      ) : (
        <div className="places-chips">
          {byNumber(data.items).map((each) => (
            <button type="button" className="places-chip" key={each.key} onClick={() => choosePlace(each)}>
              {each.name}
            </button>
          ))}
        </div>
      )}
    </Card>
  )
}

function Doing({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const doing = useDesk(({ work }) => work.kind)
  if (doing === 'retire') return <Retire place={place} />
  if (doing === 'move') return <Move place={place} />
  return (
    <div className="places-buttons places-buttons--start">
      <Button
        text={words.rename}
        size="small"
        icon="pencil"
        id="do-rename"
        onPress={() => begin({ kind: 'rename' })}
      />
      <Button
        text={words.move}
        size="small"
        icon="map-pin"
        id="do-move"
        onPress={() => begin({ kind: 'move' })}
      />
      <Button
        text={words.retire}
        size="small"
        icon="trash-2"
        id="do-retire"
        onPress={() => begin({ kind: 'retire' })}
      />
    </div>
  )
}

function Move({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const pin = useDesk((desk) => desk.pin)
  const { problem, save } = useSave()
  return (
    <Card className="places-card">
      <Text size="label">{pin ? words.pinned : words.moveHint}</Text>
      {problem !== '' && <div className="places-problem">{problem}</div>}
      <div className="places-buttons">
        <Button text={words.cancel} size="small" onPress={stop} />
        <Button
          text={words.save}
          look="primary"
          size="small"
          id="save-move"
          disabled={!pin}
          onPress={() => save(() => changePlace(place.key, { at: pin }))}
        />
      </div>
    </Card>
  )
}

function Retire({ place }: { place: PlaceView }) {
  const words = useDeskWords().placeKeeping
  const [problem, setProblem] = useState('')
  const retire = () => {
    retirePlace(place.key).then(
      () => {
        toast(words.saved)
        choosePlace(undefined)
      },
      (error: unknown) => setProblem(error instanceof ApiError ? error.message : words.failed),
    )
  }
  return (
    <Card className="places-card">
      <Text size="label">{words.retireAsk}</Text>
      {problem !== '' && <div className="places-problem">{problem}</div>}
      <div className="places-buttons">
        <Button text={words.cancel} size="small" onPress={stop} />
        <Button text={words.retireYes} look="danger" size="small" id="retire-yes" onPress={retire} />
      </div>
    </Card>
  )
}
