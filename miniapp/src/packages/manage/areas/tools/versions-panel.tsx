import { useState } from 'react'
import { restoreVersion } from '@/features/area/api/keep-areas'
import type { AreaVersionView } from '@/api/types'
import { useAreaVersions } from '@/features/area/api/use-area-versions'
import type { AreaNode } from '@/features/area/model/area-tree'
import { labelOf } from '@/features/area/model/map-layers'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { useKeep, type Keep } from '../hooks/use-keep'
import { giveUp } from '../model/desk-store'
import { Panel } from '../parts/panel'
import { RefusalCard } from './refusal-card'

interface VersionProps {
  version: AreaVersionView
  asked: boolean
  busy: boolean
  onAsk: (version: number | undefined) => void
  onRestore: (version: number) => void
}

/** Asked once before it happens: it moves every border back at one blow. */
function Ask({ version, busy, onAsk, onRestore }: Omit<VersionProps, 'asked'>) {
  const words = useDeskWords()
  return (
    <div className="areas-version__ask">
      <Text size="note">{words.areaKeeping.versions.restoreAsk(version.version)}</Text>
      <div className="areas-dock__line">
        <Button
          text={words.areaKeeping.versions.restore}
          look="primary"
          size="small"
          busy={busy}
          onPress={() => onRestore(version.version)}
          id="restore-now"
        />
        <Button text={words.common.cancel} look="outline" size="small" onPress={() => onAsk(undefined)} />
      </div>
    </div>
  )
}

function Version(props: VersionProps) {
  const words = useDeskWords()
  const now = useNow()
  const { version, asked, onAsk } = props
  const { versions, facts } = words.areaKeeping
  const who = version.actorName === null ? versions.bySystem : versions.by(version.actorName)
  return (
    <li className="areas-version">
      <div className="areas-version__line">
        <Text size="label" strong>
          {facts.versionOf(version.version)}
        </Text>
        {version.current ? (
          <span className="areas-level">{versions.current}</span>
        ) : (
          <button
            type="button"
            className="areas-plain areas-fact__link"
            id={`restore-${version.version}`}
            onClick={() => onAsk(version.version)}
          >
            {versions.restore}
          </button>
        )}
      </div>
      <Text size="label">{version.summary}</Text>
      <Text size="note" tone="ink2">
        {momentWords(words.time, Date.parse(version.at), now)} · {who}
      </Text>
      {asked && <Ask {...props} />}
    </li>
  )
}

function Versions({ id, versions, keep }: { id: string; versions: readonly AreaVersionView[]; keep: Keep }) {
  const words = useDeskWords().areaKeeping.versions
  const [asked, onAsk] = useState<number>()
  const onRestore = (version: number) =>
    keep.run(
      () => restoreVersion(id, version),
      () => ({ said: words.restored(version) }),
    )
  if (versions.length === 0) return <p className="areas-card__wait">{words.none}</p>
  return (
    <ul className="areas-versions">
      {versions.map((version) => (
        <Version
          key={version.version}
          version={version}
          asked={asked === version.version}
          busy={keep.busy}
          onAsk={onAsk}
          onRestore={onRestore}
        />
      ))}
    </ul>
  )
}

/** What was changed here, by whom, and the way back to any of it. */
export function VersionsPanel({ chosen }: { chosen: AreaNode }) {
  const words = useDeskWords().areaKeeping.versions
  const keep = useKeep()
  const query = useAreaVersions(chosen.area.id)
  return (
    <Panel id="versions-panel" title={words.title(labelOf(chosen.area))} onClose={giveUp}>
      <RefusalCard refusal={keep.refusal} />
      {keep.refusal && (
        <Text size="note" tone="ink2">
          {words.restoreAbove}
        </Text>
      )}
      <QueryState query={query} waiting={<Skeleton rows={4} />}>
        {({ pages }) => (
          <Card flush>
            <Versions id={chosen.area.id} versions={pages.flatMap(({ items }) => items)} keep={keep} />
          </Card>
        )}
      </QueryState>
      {query.hasNextPage && (
        <Button
          text={words.more}
          look="outline"
          size="small"
          busy={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
          id="more-versions"
        />
      )}
    </Panel>
  )
}
