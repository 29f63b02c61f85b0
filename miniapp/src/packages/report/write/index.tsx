import type { PreviewView } from '@/api/types'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { usePreview } from '@/features/report/api/use-preview'
import { useSimilar } from '@/features/report/api/use-similar'
import { CategorySheet } from '@/features/report/components/category-sheet'
import { DangerCard } from '@/features/report/components/danger-card'
import { OptionsCard } from '@/features/report/components/options-card'
import { PlaceCard } from '@/features/report/components/place-card'
import { SendDock } from '@/features/report/components/send-dock'
import { SimilarCard } from '@/features/report/components/similar-card'
import { WordsCard } from '@/features/report/components/words-card'
import { useDraftPhotos } from '@/features/report/hooks/use-draft-photos'
import { categoryName, useSorting, type Sorting } from '@/features/report/hooks/use-sorting'
import {
  changeDraft,
  clearDraft,
  hasContent,
  MAX_PHOTOS,
  removePhoto,
  useDraft,
  type DraftPlace,
  type ReportDraft,
} from '@/features/report/model/draft'
import { usePicking } from '@/features/report/model/picking'
import { sendReport } from '@/features/report/model/send-report'
import { addPhoto } from '@/features/report/start-report'
import { SignedIn } from '@/features/session/components/signed-in'
import { useWords } from '@/i18n'
import { showPhotos } from '@/platform/media/show-photos'
import { go, PATHS, replaceBy } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { Icon } from '@/ui/icon/icon'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { PhotoStrip } from '@/ui/photo/photo-strip'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { EmergencyTip } from './emergency-tip'
import { useDraftPlace, type DraftPlaceState } from './use-draft-place'
import { useScannedPlace } from './use-scanned-place'
import './index.scss'

const openPlace = () => go(PATHS.pickPlace)

interface Sheet {
  draft: ReportDraft
  placing: DraftPlaceState
  sorting: Sorting
  preview: PreviewView | undefined
}

/** The draft with what is known of it: the place in words, the category, who would get it. */
function useSheet(): Sheet {
  const draft = useDraft((state) => state.draft)
  useScannedPlace()
  const placing = useDraftPlace()
  const sorting = useSorting(draft)
  const preview = usePreview(placing.place, sorting.category?.id).data
  return { draft, placing, sorting, preview }
}

/** Sends what is there; only the place cannot be left out, and is asked for. */
function useSend({ draft, placing, sorting: { category, kind } }: Sheet): () => void {
  const words = useWords().report
  const language = useSettings((settings) => settings.language)
  return () => {
    if (!placing.place) {
      toast(words.needPlace)
      openPlace()
      return
    }
    const title = draft.description.trim() || (category ? categoryName(category, language) : words.title)
    replaceBy(PATHS.reportSent, { key: sendReport(draft, { kind, categoryId: category?.id }, title) })
  }
}

/** One sheet: photos, place, words. Everything but a photo or a word may be left empty. */
export default function WriteReportPage() {
  const words = useWords().report
  const staff = useSettings(({ register }) => register === 'staff')
  const sheet = useSheet()
  const send = useSend(sheet)
  const [choosing, setChoosing] = useState(false)
  return (
    <Page
      id="page-report"
      nav={<NavBar title={staff ? words.titleStaff : words.title} back />}
      top={<OfflineBanner />}
      dock={
        <SendDock
          preview={sheet.preview}
          ready={hasContent(sheet.draft)}
          confidential={sheet.sorting.kind === 'dispute'}
          onSend={send}
        />
      }
      overlay={choosing && <Categories sorting={sheet.sorting} onClose={() => setChoosing(false)} />}
    >
      <SignedIn>
        <SheetParts sheet={sheet} staff={staff} onCategory={() => setChoosing(true)} />
      </SignedIn>
    </Page>
  )
}

function Categories({ sorting, onClose }: { sorting: Sorting; onClose: () => void }) {
  const choose = (categoryId: string) => {
    changeDraft({ categoryId })
    onClose()
  }
  return (
    <CategorySheet
      groups={sorting.groups}
      chosen={sorting.category?.id}
      onChoose={choose}
      onClose={onClose}
    />
  )
}

interface PartsProps {
  sheet: Sheet
  staff: boolean
  onCategory: () => void
}

function SheetParts({ sheet: { draft, placing, sorting, preview }, staff, onCategory }: PartsProps) {
  const { place, locating } = placing
  return (
    <View className="report">
      {sorting.category?.danger && <DangerCard danger={sorting.category.danger} />}
      <Photos draft={draft} />
      <Unreadable />
      <Resumed />
      <PlaceCard place={place} locating={locating} onPress={openPlace} />
      <WordsCard
        value={draft.description}
        onChange={(description) => changeDraft({ description })}
        sorting={sorting}
        onCategory={onCategory}
      />
      <EmergencyTip contact={preview?.emergency} />
      {hasContent(draft) && !draft.behalf && <Same place={place} sorting={sorting} />}
      <OptionsCard draft={draft} staff={staff} onChange={changeDraft} />
    </View>
  )
}

/** What has been reported here already: joined in the place of a second report. */
function Same({ place, sorting }: { place: DraftPlace | undefined; sorting: Sorting }) {
  const [similar] = useSimilar(place, sorting.category?.id).data?.items ?? []
  const followed = (id: string) => {
    clearDraft({ dropPhotos: true })
    replaceBy(PATHS.ticket, { id })
  }
  return similar ? <SimilarCard similar={similar} onFollowed={followed} /> : null
}

function Photos({ draft }: { draft: ReportDraft }) {
  const photos = useDraftPhotos(draft.photos)
  return (
    <PhotoStrip
      photos={photos}
      max={MAX_PHOTOS}
      onAdd={() => void addPhoto()}
      onRemove={removePhoto}
      onOpen={(index) =>
        showPhotos(
          photos.map(({ src }) => src),
          index,
        )
      }
    />
  )
}

/** A file that is no picture is said once, kindly. */
function Unreadable() {
  const words = useWords().report
  const unreadable = usePicking((state) => state.unreadable)
  useEffect(() => () => usePicking.setState({ unreadable: 0 }), [])
  if (unreadable === 0) return null
  return (
    <Card look="soft" className="report__bar" id="unreadable">
      <Icon name="circle-alert" />
      <Text size="label" tone="inherit">
        {words.unreadable(unreadable)}
      </Text>
    </Card>
  )
}

function Resumed() {
  const words = useWords().report
  const resumed = useDraft((state) => state.resumed)
  if (!resumed) return null
  return (
    <View className="report__bar report__bar--resumed" id="resumed">
      <Text size="label" tone="ink2">
        {words.resumed}
      </Text>
      <Button
        text={words.startOver}
        size="small"
        id="start-over"
        onPress={() => clearDraft({ dropPhotos: true })}
      />
    </View>
  )
}
