import type { Position } from '../../../schema/entities/fields.ts';
import type { Row } from '../../../schema/entities/row.ts';
import type { Concern } from '../../../schema/entities/things.ts';
import { isInOutline, type Outline } from '../../../schema/register/outline.ts';
import { type Storage, select } from '../storage.ts';

/** @returns what the neighbourhood of a find is called; null where nobody knows. */
export type NeighbourhoodOf = (find: Pick<Row, 'set'> | undefined) => string | null;

/** Reads the outlines at the first find that needs one, and then no more. */
export function neighbourhoods(storage: Storage): NeighbourhoodOf {
  let outlined: { name: string; shape: Outline }[] | undefined;
  const byPlace = (position: Position): string | null => {
    outlined ??= select<{ name: string; outline: string }>(
      storage,
      'SELECT name, outline FROM neighbourhood WHERE outline IS NOT NULL ORDER BY code',
    ).map(({ name, outline }) => ({ name, shape: JSON.parse(outline) as Outline }));
    return outlined.find(({ shape }) => isInOutline(position, shape))?.name ?? null;
  };
  return (find) => {
    const { address, position } = (find?.set ?? {}) as Partial<Concern['set']>;
    return byAddress(storage, address?.id) ?? (position ? byPlace(position) : null);
  };
}

function byAddress(storage: Storage, address: string | null | undefined): string | null {
  if (!address) return null;
  const [found] = select<{ name: string }>(
    storage,
    'SELECT name FROM neighbourhood WHERE code = (SELECT neighbourhood FROM address WHERE id = ?)',
    address,
  );
  return found?.name ?? null;
}
