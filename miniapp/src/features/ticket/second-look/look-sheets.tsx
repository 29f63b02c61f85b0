import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import type { ActionBody } from '../api/act-on-ticket'
import { useCallBack, useRecheck, type LookForm } from './use-look-form'

export interface LookSheetProps {
  ticket: TicketView
  busy: boolean
  onSend: (body: ActionBody, photos: readonly string[]) => void
  onClose: () => void
}

export function CallBackSheet(props: LookSheetProps) {
  const words = useWords().secondLook
  return <FormSheet {...props} id="sheet-followUp" title={words.callTitle} form={useCallBack(props.ticket)} />
}

export function RecheckSheet(props: LookSheetProps) {
  const words = useWords().secondLook
  const staff = useSettings(({ register }) => register === 'staff')
  const title = staff ? words.recheckTitle : words.recheckTitlePassing
  return <FormSheet {...props} id="sheet-recheck" title={title} form={useRecheck()} />
}

interface FormSheetProps extends LookSheetProps {
  id: string
  title: string
  form: LookForm
}

function FormSheet({ id, title, form, busy, onSend, onClose }: FormSheetProps) {
  const { fields, body, photos, drop } = form
  const close = () => {
    drop()
    onClose()
  }
  const foot = <SaveLook form={form} busy={busy} onSave={() => body && onSend(body, photos)} />
  return (
    <Sheet title={title} onClose={close} foot={foot} id={id}>
      {fields}
    </Sheet>
  )
}

/** The one button of a look, in a sheet as on a desk. */
export function SaveLook({ form, busy, onSave }: { form: LookForm; busy: boolean; onSave: () => void }) {
  const words = useWords().secondLook
  return (
    <Button
      text={words.save}
      look="primary"
      block
      id="look-save"
      disabled={!form.body}
      busy={busy}
      onPress={onSave}
    />
  )
}
