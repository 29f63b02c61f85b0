import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bool, column, id, ms, orNull, text, type ColumnShape } from '../core/database/index.js'
import { newId } from '../core/ids/index.js'

const PLACE_CODE = new Table({
  name: 'place_code',
  columns: [
    column('place_key', id(), { primary: true }),
    column('place_id', orNull(id())),
    column('area_id', orNull(id())),
    column('minted_at', ms()),
  ],
  indices: [
    new TableIndex({ name: 'uq_place_code_place', columnNames: ['place_id'], isUnique: true }),
    new TableIndex({ name: 'uq_place_code_area', columnNames: ['area_id'], isUnique: true }),
  ],
})

const CONTRACT = new Table({
  name: 'contract',
  columns: [
    column('id', id(), { primary: true }),
    column('organisation_id', id()),
    column('county_id', id()),
    column('from_day', orNull(text(10))),
    column('to_day', orNull(text(10))),
    column('note', text(200)),
    column('created_at', ms()),
  ],
  indices: [
    new TableIndex({ name: 'ix_contract_county', columnNames: ['county_id', 'id'] }),
    new TableIndex({ name: 'ix_contract_organisation', columnNames: ['organisation_id', 'id'] }),
  ],
})

const CONTRACT_PLACE = new Table({
  name: 'contract_place',
  columns: [column('contract_id', id(), { primary: true }), column('place_id', id(), { primary: true })],
  indices: [new TableIndex({ name: 'ix_contract_place_place', columnNames: ['place_id', 'contract_id'] })],
})

const TABLES = [PLACE_CODE, CONTRACT, CONTRACT_PLACE]
const PARENT_INDEX = new TableIndex({
  name: 'ix_place_parent',
  columnNames: ['parent_id', 'name', 'id'],
})

interface Held {
  readonly id: string
  readonly kind: string
  readonly parent_id: string | null
  readonly organisation_id: string
  readonly county_id: string
}

/** Short keys get a register, and the property company of a place becomes a contract with days, which may serve several. */
export class Places0016 implements MigrationInterface {
  name = 'Places1763800000016'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
    await addFilled(runner, { name: 'status', shape: text(16), value: `'active'` })
    await addFilled(runner, { name: 'area_chosen', shape: bool(), value: '0' })
    await runner.createIndex('place', PARENT_INDEX)
    await runner.query(
      'INSERT INTO place_code (place_key, place_id, area_id, minted_at) SELECT place_key, id, NULL, 0 FROM place',
    )
    await companiesToContracts(runner)
    await runner.dropColumn('place', 'organisation_id')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.addColumn('place', column('organisation_id', orNull(id())))
    await runner.dropIndex('place', 'ix_place_parent')
    await runner.dropColumn('place', 'area_chosen')
    await runner.dropColumn('place', 'status')
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}

interface Filled {
  readonly name: string
  readonly shape: ColumnShape
  /** SQL of what the rows that are there already get. */
  readonly value: string
}

/** A column that is never empty, without leaving a default behind that the entity does not know. */
async function addFilled(runner: QueryRunner, { name, shape, value }: Filled): Promise<void> {
  await runner.addColumn('place', column(name, orNull(shape)))
  await runner.query(`UPDATE place SET ${name} = ${value}`)
  await runner.changeColumn('place', name, column(name, shape))
}

/** One contract a company, for its compounds and for buildings outside any; since when is not recorded. */
async function companiesToContracts(runner: QueryRunner): Promise<void> {
  const held = (await runner.query(
    'SELECT p.id, p.kind, p.parent_id, p.organisation_id, o.county_id FROM place p ' +
      'JOIN organisation o ON o.id = p.organisation_id ORDER BY p.organisation_id, p.id',
  )) as readonly Held[]
  const companyOf = new Map(held.map((place) => [place.id, place.organisation_id]))
  const contracts = new Map<string, string>()
  for (const place of held) {
    // A building whose compound has the same company needs no line of its own.
    if (place.parent_id !== null && companyOf.get(place.parent_id) === place.organisation_id) continue
    const contractId = contracts.get(place.organisation_id) ?? (await addContract(runner, place))
    contracts.set(place.organisation_id, contractId)
    await runner.query('INSERT INTO contract_place (contract_id, place_id) VALUES (?, ?)', [
      contractId,
      place.id,
    ])
  }
}

async function addContract(runner: QueryRunner, { organisation_id, county_id }: Held): Promise<string> {
  const contractId = newId()
  await runner.query(
    'INSERT INTO contract (id, organisation_id, county_id, from_day, to_day, note, created_at) ' +
      "VALUES (?, ?, ?, NULL, NULL, '', 0)",
    [contractId, organisation_id, county_id],
  )
  return contractId
}
