import { TableColumn, type ColumnOptions, type ValueTransformer } from 'typeorm'

/**
 * Column types that SQLite and the MySQL family both understand, one function a type, used by entities
 * (`@Column(ms())`) and by migrations (`column('created_at', ms())`) alike, so that the two cannot drift apart.
 */
export interface ColumnShape extends ColumnOptions {
  readonly type: 'varchar' | 'text' | 'bigint' | 'int' | 'boolean' | 'double' | 'json'
}

/** Epoch milliseconds and other whole numbers below 2^53: bigint comes back as text from MySQL. */
const wholeNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
}

export const text = (length: number): ColumnShape => ({ type: 'varchar', length: String(length) })
export const id = () => ({ type: 'varchar', length: '36' }) as const satisfies ColumnShape
export const longText = (): ColumnShape => ({ type: 'text' })
export const ms = () => ({ type: 'bigint', transformer: wholeNumber }) as const satisfies ColumnShape
export const int = (): ColumnShape => ({ type: 'int' })
export const bool = (): ColumnShape => ({ type: 'boolean' })
export const double = (): ColumnShape => ({ type: 'double' })
export const json = (): ColumnShape => ({ type: 'json' })

/** The same shape, but the value may be absent. */
export const orNull = (shape: ColumnShape): ColumnShape => ({ ...shape, nullable: true })

/** The same shape under another column name than the property's (snake_case in the database). */
export const named = <S extends ColumnShape>(name: string, shape: S): S & { readonly name: string } => ({
  ...shape,
  name,
})

interface KeyOptions {
  readonly primary?: boolean
  readonly unique?: boolean
  /** Counts up by itself; the database's own sequence, for cursors alone. */
  readonly counted?: boolean
}

/** A column of a migration. */
export function column(name: string, shape: ColumnShape, key: KeyOptions = {}): TableColumn {
  return new TableColumn({
    name,
    // SQLite knows an entity's `int` as `integer`; to the MySQL family both are the same.
    type: key.counted || shape.type === 'int' ? 'integer' : shape.type,
    ...(shape.length === undefined ? {} : { length: String(shape.length) }),
    isNullable: shape.nullable === true,
    isPrimary: key.primary === true,
    isUnique: key.unique === true,
    ...(key.counted ? { isGenerated: true, generationStrategy: 'increment' as const } : {}),
  })
}
