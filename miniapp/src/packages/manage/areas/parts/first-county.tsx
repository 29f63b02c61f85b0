import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { begin } from '../model/desk-store'
import { EMPTY_FORM } from '../model/desk-tool'

export function beginCounty() {
  begin({ kind: 'create', parentId: undefined, level: 'county', form: EMPTY_FORM, cutOut: false })
}

/** An installation without a county: the two ways to get one. */
export function FirstCounty({ scope }: { scope: ManageScope }) {
  const words = useDeskWords()
  const { empty } = words.areaKeeping
  if (!scope.everywhere)
    return <Empty icon="layers" title={words.manage.notYours} note={words.manage.notYoursNote} id="no-area" />
  return (
    <div className="areas-first desk">
      <Empty
        icon="layers"
        title={empty.title}
        note={empty.note}
        id="first-county"
        action={
          <div className="areas-buttons">
            <Button text={empty.draw} look="primary" icon="pencil" onPress={beginCounty} id="first-draw" />
            <Button
              text={empty.import}
              look="outline"
              icon="arrow-left-right"
              onPress={() => go(PATHS.transfer)}
              id="first-import"
            />
          </div>
        }
      />
    </div>
  )
}
