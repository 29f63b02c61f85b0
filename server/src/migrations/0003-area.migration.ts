import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { column, double, id, int, json, orNull, text } from '../core/database/index.js'

const AREA = new Table({
  name: 'area',
  columns: [
    column('id', id(), { primary: true }),
    column('code', text(20)),
    column('name', text(60)),
    column('short_name', text(40)),
    column('level', text(16)),
    column('layer', text(16)),
    column('parent_id', orNull(id())),
    column('county_id', id()),
    column('subdistrict_id', orNull(id())),
    column('community_id', orNull(id())),
    column('status', text(16)),
    column('lng', double()),
    column('lat', double()),
    column('phone', orNull(text(20))),
  ],
  indices: [
    new TableIndex({ name: 'uq_area_code', columnNames: ['code'], isUnique: true }),
    new TableIndex({ name: 'ix_area_parent', columnNames: ['parent_id', 'code'] }),
    new TableIndex({ name: 'ix_area_county', columnNames: ['county_id', 'level'] }),
  ],
})

const AREA_BOUNDARY = new Table({
  name: 'area_boundary',
  columns: [
    column('area_id', id(), { primary: true }),
    column('version', int(), { primary: true }),
    column('replaced_in', orNull(int())),
    column('geojson', json()),
  ],
  indices: [new TableIndex({ name: 'ix_area_boundary_in_force', columnNames: ['replaced_in', 'area_id'] })],
})

const AREA_BASEMAP = new Table({
  name: 'area_basemap',
  columns: [column('area_id', id(), { primary: true }), column('geojson', json())],
})

const BOUNDARY_VERSION = new Table({
  name: 'boundary_version',
  columns: [column('id', int(), { primary: true }), column('version', int())],
})

const PLACE = new Table({
  name: 'place',
  columns: [
    column('id', id(), { primary: true }),
    column('kind', text(16)),
    column('parent_id', orNull(id())),
    column('area_id', id()),
    column('name', text(80)),
    column('address', text(200)),
    column('lng', double()),
    column('lat', double()),
    column('place_key', text(16)),
    column('organisation_id', orNull(id())),
  ],
  indices: [
    new TableIndex({ name: 'uq_place_key', columnNames: ['place_key'], isUnique: true }),
    new TableIndex({ name: 'ix_place_area', columnNames: ['area_id', 'name', 'id'] }),
    new TableIndex({ name: 'ix_place_name', columnNames: ['name', 'id'] }),
    new TableIndex({ name: 'ix_place_position', columnNames: ['lat', 'lng'] }),
  ],
})

const TABLES = [AREA, AREA_BOUNDARY, AREA_BASEMAP, BOUNDARY_VERSION, PLACE]

export class Area0003 implements MigrationInterface {
  name = 'Area1763800000003'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table)
    await runner.query('INSERT INTO boundary_version (id, version) VALUES (1, 0)')
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table)
  }
}
