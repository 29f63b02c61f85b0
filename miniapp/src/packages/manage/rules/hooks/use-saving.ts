import { useRef, useState } from 'react'
import { saveRules } from '@/features/routing/api/rule-api'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { randomKey } from '@/platform/random'
import { toast } from '@/ui/toast/toast'
import type { RuleDesk } from './use-rule-desk'

/** Puts the draft in force as a new version. A second try after a lost answer is the same request. */
export function useSaving({ table, rules }: Pick<RuleDesk, 'table' | 'rules'>) {
  const { rules: words, common } = useDeskWords()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string>()
  const asked = useRef({ summary: '', key: '' })
  const save = async (summary: string) => {
    if (asked.current.summary !== summary) asked.current = { summary, key: randomKey() }
    setBusy(true)
    setFailed(undefined)
    try {
      const change = { countyId: table.countyId, baseVersion: table.version, summary, rules }
      await saveRules(change, asked.current.key)
      toast(words.saved)
    } catch (error) {
      setFailed(error instanceof ApiError ? error.message : common.errorNote)
      setBusy(false)
    }
  }
  return { busy, failed, save }
}
