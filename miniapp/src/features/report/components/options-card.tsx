import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { SwitchRow } from '@/ui/row/list-row'
import type { ReportDraft } from '../model/draft'
import './report.scss'

export interface OptionsCardProps {
  draft: ReportDraft
  /** Staff may file for somebody who called. */
  staff: boolean
  onChange: (change: Partial<ReportDraft>) => void
}

export function OptionsCard({ draft, staff, onChange }: OptionsCardProps) {
  return (
    <Card flush>
      {staff ? <Behalf draft={draft} onChange={onChange} /> : <Anonymous draft={draft} onChange={onChange} />}
    </Card>
  )
}

type PartProps = Omit<OptionsCardProps, 'staff'>

function Anonymous({ draft, onChange }: PartProps) {
  const words = useWords().report
  return (
    <SwitchRow
      id="anonymous"
      title={words.anonymous}
      note={words.anonymousNote}
      on={draft.anonymous}
      onChange={(anonymous) => onChange({ anonymous })}
    />
  )
}

function Behalf({ draft, onChange }: PartProps) {
  const words = useWords().report
  return (
    <>
      <SwitchRow
        id="behalf"
        title={words.behalf}
        note={words.behalfNote}
        on={draft.behalf}
        onChange={(behalf) => onChange({ behalf })}
      />
      {draft.behalf && <Caller draft={draft} onChange={onChange} />}
    </>
  )
}

function Caller({ draft, onChange }: PartProps) {
  const words = useWords().report
  return (
    <View className="caller">
      <Field
        id="caller-name"
        label={words.callerName}
        limit={20}
        value={draft.callerName}
        onChange={(callerName) => onChange({ callerName })}
      />
      <Field
        id="caller-phone"
        label={words.callerPhone}
        limit={20}
        value={draft.callerPhone}
        onChange={(callerPhone) => onChange({ callerPhone })}
      />
    </View>
  )
}
