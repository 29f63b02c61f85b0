import { Column } from 'typeorm'
import { int, named } from '../../../core/database/index.js'
import type { Measures } from '../domain/measures.js'

/** A column for each measure. */
export abstract class MeasureColumns implements Measures {
  @Column(int())
  reported!: number

  @Column(int())
  valid!: number

  @Column(int())
  decided!: number

  @Column(int())
  taken!: number

  @Column(int())
  known!: number

  @Column(int())
  missed!: number

  @Column(int())
  routed!: number

  @Column(int())
  stood!: number

  @Column(int())
  given!: number

  @Column(int())
  returned!: number

  @Column(named('accept_due', int()))
  acceptDue!: number

  @Column(named('accept_kept', int()))
  acceptKept!: number

  @Column(int())
  handled!: number

  @Column(named('handle_due', int()))
  handleDue!: number

  @Column(named('handle_kept', int()))
  handleKept!: number

  @Column(int())
  closed!: number

  @Column(named('close_due', int()))
  closeDue!: number

  @Column(named('close_kept', int()))
  closeKept!: number

  @Column(int())
  checked!: number

  @Column(int())
  passed!: number

  @Column(named('verify_due', int()))
  verifyDue!: number

  @Column(named('verify_kept', int()))
  verifyKept!: number

  @Column(int())
  done!: number

  @Column(int())
  redone!: number

  @Column(int())
  late!: number

  @Column(int())
  overtime!: number

  @Column(int())
  minutes!: number

  @Column(int())
  answered!: number

  @Column(int())
  solved!: number

  @Column(int())
  rated!: number

  @Column(int())
  satisfied!: number
}
