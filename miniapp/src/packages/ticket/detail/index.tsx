import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { SignedIn } from '@/features/session/components/signed-in'
import { useTicket } from '@/features/ticket/api/use-ticket'
import { TicketStory } from '@/features/ticket/components/ticket-story'
import { useTicketParts } from '@/features/ticket/sheets/use-ticket-parts'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { useSettings } from '@/platform/settings'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { PlaceMap, PlaceMapCard } from './place-map'
import './index.scss'

/** What a list may open a ticket for. */
const LOOKS = ['followUp', 'recheck'] as const

export default function TicketPage() {
  const words = useWords()
  const { id, act } = useParams()
  const staff = useSettings(({ register }) => register === 'staff')
  const demo = useIsDemo()
  const query = useTicket(id)
  const { dock, overlay, sheets } = useTicketParts(
    query.data,
    LOOKS.find((each) => each === act),
  )
  const title = query.data?.title ?? words.ticket.title
  return (
    <Page
      id="page-ticket"
      nav={<NavBar title={title} back />}
      top={<OfflineBanner />}
      dock={dock}
      overlay={overlay}
    >
      <SignedIn>
        <QueryState query={query}>
          {(ticket) => (
            <TicketStory
              ticket={ticket}
              sheets={sheets}
              badge={demo ? words.common.demo : undefined}
              map={staff ? <PlaceMap ticket={ticket} /> : <PlaceMapCard ticket={ticket} />}
            />
          )}
        </QueryState>
      </SignedIn>
    </Page>
  )
}
