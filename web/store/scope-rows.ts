import type { Kind, Row } from '../../schema/entities/row.ts';

export const rowKey = (kind: Kind, id: string): string => `${kind}/${id}`;

/** What one pull brought for one scope. `from` and `to` are change numbers. */
export type Page = {
  s: string;
  from: number;
  to: number;
  rows: Row[];
  gone: { id: string; seq: number }[];
  /** Holds all of the scope up to `to`: what is stored of it goes. */
  isWhole?: boolean;
};

/** Lays a page over the rows of its scope: a later row replaces an earlier one, what left the scope is taken out. */
export function applyPage(rows: Map<string, Row>, page: Pick<Page, 'rows' | 'gone'>): void {
  for (const row of page.rows) {
    const key = rowKey(row.kind, row.id);
    if ((rows.get(key)?.seq ?? -1) <= row.seq) rows.set(key, row);
  }
  if (page.gone.length === 0) return;
  const goneAt = new Map(page.gone.map(({ id, seq }) => [id, seq]));
  for (const [key, row] of rows) {
    // It may have come back in this same page, with a later number.
    if (row.seq <= (goneAt.get(row.id) ?? -1)) rows.delete(key);
  }
}
