import { useMemo, useState } from 'react'
import type { RuleTableView, RuleView } from '@/api/types'
import { useRuleCheck } from '@/features/routing/api/use-rules'
import {
  changesOf,
  draftOf,
  isComplete,
  newRule,
  tableText,
  type DraftChanges,
  type DraftRule,
} from '../model/rule-draft'
import { useTrial } from './use-trial'

export type DeskPanel = 'none' | 'rule' | 'trial' | 'versions'

export interface ShownRule {
  draft: DraftRule
  /** As the server reads it; undefined while it has not. */
  view: RuleView | undefined
  mark: 'fresh' | 'changed' | undefined
}

function markOf(id: string, { added, edited }: DraftChanges): ShownRule['mark'] {
  if (added.includes(id)) return 'fresh'
  return edited.includes(id) ? 'changed' : undefined
}

/** What is not read yet stands on top: it is what one is at. */
function shownRules(
  rules: readonly DraftRule[],
  views: readonly RuleView[],
  changes: DraftChanges,
): ShownRule[] {
  return rules
    .map((draft): ShownRule => {
      const view = views.find(({ id }) => id === draft.id)
      return { draft, view, mark: markOf(draft.id, changes) }
    })
    .sort((a, b) => (a.view?.position ?? -1) - (b.view?.position ?? -1))
}

/** The draft upon the saved table, and how the server reads it. */
function useDraft(table: RuleTableView) {
  const base = useMemo(() => table.rules.map(draftOf), [table])
  const [draft, setDraft] = useState<readonly DraftRule[]>()
  const rules = draft ?? base
  const changes = useMemo(() => changesOf(base, rules), [base, rules])
  const dirty = changes.added.length + changes.edited.length + changes.removed.length > 0
  const check = useRuleCheck(table.countyId, rules.filter(isComplete), dirty)
  const views = dirty ? (check.data?.rules ?? table.rules) : table.rules
  return {
    ...{ rules, setDraft, changes, dirty },
    refused: dirty ? check.error : null,
    complete: rules.every(isComplete),
    shown: shownRules(rules, views, changes),
  }
}

/** Which rule is chosen, and what stands beside the table. */
function usePanel() {
  const [selectedId, setSelectedId] = useState<string>()
  const [panel, setPanel] = useState<DeskPanel>('none')
  const select = (id: string) => {
    setSelectedId(id)
    setPanel('rule')
  }
  return { selectedId, panel, setPanel, select }
}

/** What a county's keeper does at the rules: read, write, try, save. Drafts live here alone until they are saved. */
export function useRuleDesk(table: RuleTableView) {
  const { setDraft, ...draft } = useDraft(table)
  const { selectedId, ...panel } = usePanel()
  const { trial, run, stop, forget } = useTrial(table.countyId)
  const { rules } = draft
  return {
    ...{ table, ...draft, ...panel, trial, stop },
    selected: rules.find(({ id }) => id === selectedId),
    /** Whether exactly this table has been tried to the end. */
    tried: trial.state === 'done' && trial.tried === tableText(rules),
    add: () => {
      const rule = newRule(table.countyId)
      setDraft([...rules, rule])
      panel.select(rule.id)
    },
    change: (rule: DraftRule) => setDraft(rules.map((each) => (each.id === rule.id ? rule : each))),
    remove: (id: string) => {
      setDraft(rules.filter((each) => each.id !== id))
      panel.setPanel('none')
    },
    reset: () => {
      setDraft(undefined)
      panel.setPanel('none')
      forget()
    },
    tryOut: () => {
      panel.setPanel('trial')
      void run(rules)
    },
  }
}

export type RuleDesk = ReturnType<typeof useRuleDesk>
