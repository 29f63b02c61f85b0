import { Column, Entity, PrimaryColumn } from 'typeorm'
import { id, named, orNull, text } from '../../../core/database/index.js'

/** On whose behalf staff filed a report: personal data, apart from the ticket, shown to supervisors alone. */
@Entity('ticket_caller')
export class TicketCallerEntity {
  @PrimaryColumn({ ...id(), name: 'ticket_id' })
  ticketId!: string

  @Column(orNull(text(40)))
  name!: string | null

  @Column(orNull(text(20)))
  phone!: string | null

  @Column(named('taken_by', id()))
  takenBy!: string
}
