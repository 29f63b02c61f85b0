import { useState } from 'react'
import type { ImportView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Tag, type TagLook } from '@/ui/chip/tag'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { afterImport, revertImport, useImports } from '../api/imports'
import { useTrying } from '../hooks/use-trying'

const LOOKS: Readonly<Record<ImportView['status'], TagLook>> = {
  checked: 'dispatched',
  refused: 'overdue',
  applied: 'closed',
  reverted: 'withdrawn',
  expired: 'withdrawn',
}

function Revert({ id }: { id: string }) {
  const words = useDeskWords().transfer
  const trying = useTrying()
  const [sure, setSure] = useState(false)
  const revert = async () => {
    const done = await trying.run(() => revertImport(id))
    setSure(false)
    if (!done) return
    await afterImport()
    toast(words.reverted)
  }
  return (
    <>
      <Button
        text={sure ? words.revertSure : words.revert}
        size="small"
        look={sure ? 'danger' : 'outline'}
        icon="undo-2"
        busy={trying.busy}
        onPress={() => (sure ? void revert() : setSure(true))}
        id={`revert-${id}`}
      />
      {trying.problem && <p className="transfer-problem">{trying.problem.detail}</p>}
    </>
  )
}

function Counts({ counts }: Pick<ImportView, 'counts'>) {
  const words = useDeskWords().transfer.counts
  const kinds = ['create', 'update', 'retire', 'error', 'warning'] as const
  const said = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${words[kind]} ${counts[kind]}`)
  return (
    <Text size="note" tone="ink2">
      {said.length > 0 ? said.join(' · ') : `${words.unchanged} ${counts.unchanged}`}
    </Text>
  )
}

function useByWords() {
  const words = useDeskWords()
  const now = useNow()
  return ({ revertedBy, revertedAt, appliedBy, appliedAt, createdBy, createdAt }: ImportView) => {
    const at = Date.parse(revertedAt ?? appliedAt ?? createdAt)
    return words.transfer.by(revertedBy ?? appliedBy ?? createdBy, momentWords(words.time, at, now))
  }
}

function HistoryRow({ item, onOpen }: { item: ImportView; onOpen: (id: string) => void }) {
  const words = useDeskWords().transfer
  const by = useByWords()
  const { create, update, retire } = item.counts
  const same = item.status === 'checked' && create + update + retire === 0
  return (
    <li className="transfer-past">
      <div className="transfer-past__words">
        <Text size="label" strong lines={1}>
          {item.fileName}
        </Text>
        <Text size="note" tone="ink2" lines={1}>
          {words.sorts[item.sort].name} · {by(item)}
        </Text>
        <Counts counts={item.counts} />
      </div>
      <Tag
        look={same ? 'withdrawn' : LOOKS[item.status]}
        text={same ? words.counts.unchanged : words.states[item.status]}
      />
      <div className="transfer-past__do">
        {item.status === 'applied' && <Revert id={item.id} />}
        <Button
          text={words.open}
          size="small"
          look="outline"
          onPress={() => onOpen(item.id)}
          id={`open-${item.id}`}
        />
      </div>
    </li>
  )
}

function Past({ items, onOpen }: { items: readonly ImportView[]; onOpen: (id: string) => void }) {
  const words = useDeskWords().transfer
  if (items.length === 0)
    return (
      <Empty
        icon="clipboard-list"
        title={words.historyEmpty}
        note={words.historyEmptyNote}
        id="imports-empty"
      />
    )
  return (
    <ul className="transfer-list">
      {items.map((item) => (
        <HistoryRow key={item.id} item={item} onOpen={onOpen} />
      ))}
    </ul>
  )
}

/** Imports, newest first: who, when, what came of it, and the way back. */
export function History({ areaId, onOpen }: { areaId: string | undefined; onOpen: (id: string) => void }) {
  const words = useDeskWords().transfer
  const imports = useImports(areaId)
  return (
    <section className="transfer-history" aria-label={words.history}>
      <Text size="label" strong heading>
        {words.history}
      </Text>
      <QueryState query={imports} waiting={<Skeleton rows={4} />}>
        {({ pages }) => <Past items={pages.flatMap(({ items }) => items)} onOpen={onOpen} />}
      </QueryState>
      {imports.hasNextPage && (
        <Button
          text={words.more}
          size="small"
          look="outline"
          busy={imports.isFetchingNextPage}
          onPress={() => void imports.fetchNextPage()}
        />
      )}
    </section>
  )
}
