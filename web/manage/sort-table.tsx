import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { language } from '../text/language.ts';
import './sort-table.css';

export type Column<T> = {
  key: string;
  title: string;
  cell: (row: T) => ComponentChildren;
  /** What it is put in order by; a column without it is not. */
  sortBy?: (row: T) => string | number;
};
type SortTableProps<T> = {
  /** Said to who cannot see it. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** The column it starts with, descending with a minus before it. */
  start: string;
  testId?: string;
};

/** A plain table that can be put in order; on a phone each row is a card. */
export function SortTable<T>({ caption, columns, rows, keyOf, start, testId }: SortTableProps<T>) {
  const [by, setBy] = useState(start.replace('-', ''));
  const [isDown, setDown] = useState(start.startsWith('-'));
  const sortBy = columns.find(({ key }) => key === by)?.sortBy;
  const order = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), language.value);
  const sorted = sortBy
    ? [...rows].sort((a, b) => order(sortBy(a), sortBy(b)) * (isDown ? -1 : 1))
    : rows;
  const sort = (key: string) => {
    setDown(by === key && !isDown);
    setBy(key);
  };
  return (
    <table class="table" data-testid={testId}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, sortBy: canSort }) => (
            <th
              key={key}
              scope="col"
              aria-sort={by === key && canSort ? (isDown ? 'descending' : 'ascending') : undefined}
            >
              {canSort ? (
                <button type="button" class="table-sort" onClick={() => sort(key)}>
                  {title}
                  <span class="table-order" />
                </button>
              ) : (
                <span class={title ? '' : 'visually-hidden'}>{title}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, title, cell }) => (
              <td key={key} data-title={title || undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
