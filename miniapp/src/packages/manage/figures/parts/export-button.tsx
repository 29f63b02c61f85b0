import { useState } from 'react'
import type { FigureScope } from '@/features/figure/api/use-figures'
import { useWords } from '@/i18n'
import { download } from '@/platform/http/download'
import { Button } from '@/ui/button/button'
import { toast } from '@/ui/toast/toast'

/** All figures of the areas one level down as a table, with their formulas. */
export function ExportButton({ scope: { areaId, from, to } }: { scope: FigureScope }) {
  const words = useWords().figures
  const [busy, setBusy] = useState(false)
  const get = async () => {
    setBusy(true)
    try {
      await download({ path: '/figures/export.csv', query: { areaId, from, to } }, words.fileName)
    } catch (error) {
      toast(error instanceof Error ? error.message : '')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      text={words.export}
      look="outline"
      size="small"
      busy={busy}
      onPress={() => void get()}
      id="export-figures"
    />
  )
}
