import { ManagePage } from '@/features/session/components/manage-page'
import { useDeskWords } from '@/i18n/desk'
import { SettingsDesk } from './parts/settings-desk'
import '@/ui/desk/desk-fields.scss'
import './settings.scss'

/** 县里定的规矩: what a county decides for itself about the closed loop. */
export default function SettingsPage() {
  const words = useDeskWords().settings
  return (
    <ManagePage tab="settings" title={words.title} note={words.about}>
      {({ areaId }) => areaId !== undefined && <SettingsDesk countyId={areaId} />}
    </ManagePage>
  )
}
