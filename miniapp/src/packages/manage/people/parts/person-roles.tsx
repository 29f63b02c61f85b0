import { useState } from 'react'
import type { StaffMembershipView, StaffView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Problem } from '@/ui/desk/desk-fields'
import { useDoing } from '@/ui/desk/use-doing'
import { Text } from '@/ui/text/text'
import { grantRole, revokeRole, staffChanged, useGrantable } from '../api/staff'
import { dayOf, lastDayOf } from '../model/days'
import { EMPTY_ROLE, roleBody } from '../model/person-form'
import { Confirm } from './confirm'
import { RoleFields, useFittingRole, useRoleName } from './role-fields'

/** When a role is held, where that is not always. */
function useTerm({ state, validFrom, validTo }: StaffMembershipView): string {
  const words = useDeskWords().people
  if (state === 'over') return validTo === null ? '' : words.endedOn(dayOf(validTo))
  const from = state === 'later' ? [words.from(dayOf(validFrom))] : []
  return [...from, ...(validTo === null ? [] : [words.until(lastDayOf(validTo))])].join(' · ')
}

interface RoleProps {
  person: StaffView
  held: StaffMembershipView
}

function Revoke({ person, held, onClose }: RoleProps & { onClose: () => void }) {
  const words = useDeskWords().people
  const doing = useDoing()
  const name = useRoleName()(held.role)
  const revoke = () =>
    void doing.run(async () => {
      await revokeRole(person.id, held.id)
      await staffChanged()
    }, words.revoked)
  return (
    <Confirm
      id="revoke-role"
      ask={words.revokeAsk(name)}
      doText={words.revokeDo}
      doing={doing}
      onDo={revoke}
      onClose={onClose}
    />
  )
}

function Role({ person, held }: RoleProps) {
  const words = useDeskWords().people
  const name = useRoleName()(held.role)
  const term = useTerm(held)
  const [asking, setAsking] = useState(false)
  const notes = [
    held.placeName || words.everywhere,
    ...(held.post === 'standIn' ? [words.standIn] : []),
    term,
  ]
  return (
    <li className="people-role">
      <div className="people-role__line">
        <div className="people-role__words">
          <span className={held.state === 'over' ? 'people-role__over' : 'people-role__name'}>{name}</span>
          <span className="desk-note">{notes.filter((note) => note !== '').join(' · ')}</span>
        </div>
        {held.mayRevoke && !asking && (
          <Button text={words.revoke} look="plain" size="small" onPress={() => setAsking(true)} />
        )}
      </div>
      {asking && <Revoke person={person} held={held} onClose={() => setAsking(false)} />}
    </li>
  )
}

interface GrantProps {
  person: StaffView
  areaId: string | undefined
  onClose: () => void
}

function useGrant({ person, areaId, onClose }: GrantProps) {
  const words = useDeskWords()
  const doing = useDoing()
  const { data: offers = [] } = useGrantable(areaId)
  const [form, setForm] = useState(EMPTY_ROLE)
  const role = useFittingRole(form, { areaId, offers })
  const submit = async () => {
    const body = roleBody(role, offers)
    if (!body) {
      doing.say(words.people.form.missing)
      return
    }
    const done = await doing.run(async () => {
      await grantRole(person.id, body)
      await staffChanged()
    }, words.people.granted)
    if (done) onClose()
  }
  return { form, setForm, offers, doing, submit: () => void submit() }
}

function Grant(props: GrantProps) {
  const words = useDeskWords()
  const { areaId, onClose } = props
  const { form, setForm, offers, doing, submit } = useGrant(props)
  return (
    <div className="people-inset" id="grant-role">
      <RoleFields areaId={areaId} offers={offers} value={form} onChange={setForm} />
      <Problem text={doing.problem} />
      <div className="desk-buttons">
        <Button
          text={words.people.grant}
          look="primary"
          size="small"
          busy={doing.busy}
          onPress={submit}
          id="grant-do"
        />
        <Button text={words.common.cancel} look="plain" size="small" onPress={onClose} />
      </div>
    </div>
  )
}

/** What somebody is, where, and until when; roles of the past stay to be read. */
export function PersonRoles({ person, areaId }: Omit<GrantProps, 'onClose'>) {
  const words = useDeskWords().people
  const [granting, setGranting] = useState(false)
  const may = person.may.includes('grant')
  return (
    <section className="people-part">
      <Text size="label" strong heading>
        {words.roles}
      </Text>
      {person.memberships.length === 0 && (
        <Text size="label" tone="ink2">
          {words.noRoles}
        </Text>
      )}
      <ul className="people-roles">
        {person.memberships.map((held) => (
          <Role key={held.id} person={person} held={held} />
        ))}
      </ul>
      {granting && <Grant person={person} areaId={areaId} onClose={() => setGranting(false)} />}
      {may && !granting && (
        <Button
          text={words.grant}
          icon="plus"
          look="outline"
          size="small"
          onPress={() => setGranting(true)}
          id="grant-open"
        />
      )}
    </section>
  )
}
