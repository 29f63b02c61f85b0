import { Column, Entity, PrimaryColumn } from 'typeorm'
import { int, named, text } from '../../../core/database/index.js'

/** By which formulas everything has been counted: a release with others counts anew. */
@Entity('figure_mark')
export class FigureMarkEntity {
  @PrimaryColumn({ type: 'varchar', length: '32' })
  name!: string

  @Column(named('formulas', int()))
  formulas!: number

  /** How far a count that is under way has come: the last ticket; empty when it is done. */
  @Column(text(36))
  cursor!: string
}
