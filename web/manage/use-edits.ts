import { useState } from 'preact/hooks';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { SeenRow } from '../sync/device.ts';

type Edit = { value: unknown; base: string | null };

/**
 * What somebody is changing in a form over one row. Each field names the value that stood there when its editing began: what
 * another manager changed meanwhile stands beside it, and is not written over.
 */
export function useEdits(row: SeenRow) {
  const [edits, setEdits] = useState<Record<string, Edit>>({});
  const changed = Object.entries(edits).filter(
    ([name, { value }]) => JSON.stringify(value) !== JSON.stringify(row.set[name]),
  );
  return {
    value: (name: string): unknown =>
      Object.hasOwn(edits, name) ? edits[name]?.value : row.set[name],
    change: (name: string, value: unknown) =>
      setEdits((now) => {
        const base = now[name] ? now[name].base : (row.from[name] ?? null);
        return { ...now, [name]: { value, base } };
      }),
    /** Nothing when nothing is different. */
    drafts: (): Draft[] => {
      if (changed.length === 0) return [];
      const set = Object.fromEntries(changed.map(([name, { value }]) => [name, value]));
      const base = Object.fromEntries(changed.map(([name, edit]) => [name, edit.base]));
      return [{ t: `${row.kind}.patch`, e: row.id, walk: null, set, base }];
    },
    done: () => setEdits({}),
  };
}
