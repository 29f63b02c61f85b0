import { View } from '@tarojs/components'
import { useLinkedCall } from '@/features/answer/use-answer'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { changeSettings, useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { CallFacts } from './call-facts'
import { useAnswerForm } from './use-answer-form'
import './index.scss'

/** For a party without accounts: its text message opens this page, and it answers here. */
export default function AnswerLinkPage() {
  const words = useWords().whistle
  const { t: token = '' } = useParams()
  const query = useLinkedCall(token)
  const { fields, dock } = useAnswerForm(token, query.data)
  return (
    <Page
      id="page-answer"
      honey
      nav={<NavBar title={words.answerTitle} trail={<LanguageButton />} />}
      dock={dock}
    >
      {token === '' ? (
        <Empty icon="circle-alert" title={words.answerNoLink} note={words.answerNoLinkNote} />
      ) : (
        <QueryState query={query}>
          {(call) => (
            <View className="answer-page">
              <CallFacts call={call} />
              {fields}
            </View>
          )}
        </QueryState>
      )}
    </Page>
  )
}

function LanguageButton() {
  const words = useWords().whistle
  const english = useSettings(({ language }) => language === 'en')
  return (
    <Button
      text={english ? words.chinese : words.english}
      look="plain"
      size="small"
      id="answer-language"
      onPress={() => changeSettings({ language: english ? 'zh-CN' : 'en' })}
    />
  )
}
