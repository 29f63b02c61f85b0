import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, int, ms, orNull, text } from '../core/database/index.js'

const LINK_PHOTOS = Object.assign(column('link_photos', int()), { default: 0 })
const OUTCOME = column('outcome', orNull(text(16)))
const ASK_AT = column('ask_at', orNull(ms()))
const ASKING = new TableIndex({ name: 'ix_ring_asking', columnNames: ['ask_at'] })

/** Photos sent by a link, and whether somebody picked up the phone. */
export class Answers0028 implements MigrationInterface {
  name = 'Answers1763800000028'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('whistle_call', LINK_PHOTOS)
    await runner.addColumns('ring', [OUTCOME, ASK_AT])
    await runner.createIndex('ring', ASKING)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('ring', ASKING)
    await runner.dropColumns('ring', ['ask_at', 'outcome'])
    await runner.dropColumn('whistle_call', 'link_photos')
  }
}
