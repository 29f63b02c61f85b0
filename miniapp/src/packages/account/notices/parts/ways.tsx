import { View } from '@tarojs/components'
import type { MyNoticesView } from '@/api/types'
import { useBinding } from '@/features/notices/use-binding'
import { useReminding } from '@/features/notices/use-reminding'
import { useWords } from '@/i18n'
import { ASKS_BY_WECHAT, remindsHere, type Reminding } from '@/platform/remind'
import { knowsWorkMessages } from '@/platform/work-messages'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { ListRow, SwitchRow } from '@/ui/row/list-row'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import type { PartProps } from './groups'

type Template = MyNoticesView['wechat']['templates'][number]

/** Says what came of a tap. */
function useSaying(): (asking: Promise<Reminding>) => void {
  const words = useWords().notices
  return (asking) => void asking.then((kind) => toast(kind === 'granted' ? words.granted : words.notGranted))
}

function wechatNote(templates: readonly Template[], words: ReturnType<typeof useWords>['notices']): string {
  if (templates.some(({ consent, accepted }) => consent === 'long' && accepted)) return words.wechatLong
  const left = Math.max(0, ...templates.map(({ remaining }) => remaining))
  return left > 0 ? words.wechatLeft(left) : words.wechatNone
}

/** In WeChat: a message for each time one says yes. */
function ByWechat({ view }: { view: MyNoticesView }) {
  const words = useWords().notices
  const staff = view.groups.some(({ code }) => code === 'work')
  const ask = useReminding(staff ? 'work' : 'progress')
  const say = useSaying()
  const templates = view.wechat.templates.filter(({ consent }) => consent !== 'employee')
  if (templates.length === 0) return null
  return (
    <ListRow
      title={words.wechat}
      note={wechatNote(templates, words)}
      lead={<Icon name="bell-ring" />}
      trail={
        <Button text={words.wechatAsk} look="soft" size="small" onPress={() => say(ask())} id="ask-wechat" />
      }
      id="by-wechat"
    />
  )
}

/** In WeChat, for those who work for the county. */
function ByWork({ view }: { view: MyNoticesView }) {
  const words = useWords().notices
  const bind = useBinding(view)
  const say = useSaying()
  const templates = view.wechat.templates.filter(({ consent }) => consent === 'employee')
  if (templates.length === 0 || !knowsWorkMessages()) return null
  const bound = templates.some(({ accepted }) => accepted)
  const button = (
    <Button text={words.workBind} look="soft" size="small" onPress={() => say(bind())} id="bind-work" />
  )
  return (
    <ListRow
      title={words.work}
      note={bound ? words.workOn : words.workNote}
      lead={<Icon name="clipboard-list" />}
      trail={bound ? <Icon name="circle-check" /> : button}
      id="by-work"
    />
  )
}

/** In a browser: by the browser itself, while the page is open somewhere. */
function ByBrowser({ view }: { view: MyNoticesView }) {
  const words = useWords().notices
  const ask = useReminding('progress')
  const say = useSaying()
  const on = remindsHere()
  const button = (
    <Button text={words.browserAsk} look="soft" size="small" onPress={() => say(ask())} id="ask-browser" />
  )
  return (
    <>
      <ListRow
        title={words.browser}
        note={on ? words.browserOn : words.browserNote}
        lead={<Icon name="bell-ring" />}
        trail={on ? <Icon name="circle-check" /> : button}
        id="by-browser"
      />
      {view.wechat.templates.length > 0 && (
        <ListRow
          title={words.inWechat}
          note={words.inWechatNote}
          lead={<Icon name="smartphone" />}
          id="in-wechat"
        />
      )}
    </>
  )
}

function BySms({ view, onChange }: PartProps) {
  const words = useWords().notices
  const { offered, on, phone } = view.sms
  if (!offered) return null
  return (
    <SwitchRow
      title={words.sms}
      note={words.smsNote(phone ?? '')}
      lead={<Icon name="phone" />}
      on={on}
      onChange={(chosen) => onChange({ sms: chosen })}
      id="by-sms"
    />
  )
}

/** By which ways one is reached beyond the inbox. */
export function Ways({ view, onChange }: PartProps) {
  const words = useWords().notices
  // In WeChat, an installation may have neither templates nor text messages.
  if (ASKS_BY_WECHAT && view.wechat.templates.length === 0 && !view.sms.offered) return null
  return (
    <View className="notices-part">
      <Text size="body" strong heading>
        {words.by}
      </Text>
      <Card flush>
        {ASKS_BY_WECHAT ? (
          <>
            <ByWechat view={view} />
            <ByWork view={view} />
          </>
        ) : (
          <ByBrowser view={view} />
        )}
        <BySms view={view} onChange={onChange} />
      </Card>
    </View>
  )
}
