import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the organisation owns, as it was imported. Read by routes of its own: no phone needs all of it in its feed. */

/** A CBS neighbourhood or an area of the organisation's own. `outline` is a GeoJSON geometry; codes change with the CBS year. */
export const neighbourhood = sqliteTable('neighbourhood', {
  code: text().primaryKey(),
  name: text().notNull(),
  cbsYear: integer('cbs_year'),
  outline: text(),
});

/** Homes that are owned as one. */
export const complex = sqliteTable('complex', {
  code: text().primaryKey(),
  name: text().notNull(),
});

/**
 * `id` is postcode, number and what comes behind it (schema/register/address-id.ts); `sought` is what a search looks in;
 * `cell` the Morton number of its place. The index over cells answers "near here" without opening a row.
 */
export const address = sqliteTable(
  'address',
  {
    id: text().primaryKey(),
    street: text().notNull(),
    number: integer().notNull(),
    letter: text().notNull(),
    suffix: text().notNull(),
    postcode: text().notNull(),
    town: text().notNull(),
    lat: real(),
    lng: real(),
    complex: text(),
    neighbourhood: text(),
    bag: text(),
    sought: text().notNull(),
    cell: integer(),
  },
  (table) => [
    index('address_by_cell').on(table.cell, table.lat, table.lng, table.id),
    index('address_by_complex').on(table.complex),
    index('address_by_neighbourhood').on(table.neighbourhood),
  ],
);

/** One file, or one reading of a service, that was taken in. It is whole when `parts` parts of it are in. */
export const importBatch = sqliteTable('import_batch', {
  id: text().primaryKey(),
  /** What its lines are about; complexes that a list of addresses names beside them are not counted. */
  kind: text({ enum: ['address', 'complex', 'neighbourhood'] }).notNull(),
  source: text({ enum: ['file', 'bag', 'cbs', 'demo'] }).notNull(),
  name: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  parts: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  same: integer().notNull(),
  undoneAt: integer('undone_at'),
  undoneBy: text('undone_by'),
});

/** Each part counts once, however often it arrives. */
export const importPart = sqliteTable(
  'import_part',
  { batch: text().notNull(), n: integer().notNull() },
  (table) => [primaryKey({ columns: [table.batch, table.n] })],
);

/**
 * Each row that an import said something about, in the order in which it happened. `before` is what the row was, as JSON; null
 * when it was not there, and when the import said what was known already (`is_same`).
 */
export const importTouch = sqliteTable(
  'import_touch',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    batch: text().notNull(),
    kind: text({ enum: ['address', 'complex', 'neighbourhood'] }).notNull(),
    row: text().notNull(),
    isSame: integer('is_same', { mode: 'boolean' }).notNull(),
    before: text(),
  },
  (table) => [
    index('import_touch_by_batch').on(table.batch, table.kind, table.row),
    index('import_touch_by_row').on(table.kind, table.row, table.seq),
  ],
);
