import { cardOf, type PlanCard } from '../../../../web/plan/board/plan-card.ts';
import type { LaneViewModel, SeenRow } from '../../../../web/sync/device.ts';
import { seenRow } from '../../seen-rows.ts';

export const TODAY = '2026-11-25';
export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const DAY = 24 * 3_600_000;

/** A view over some rows, by id too. */
export const viewOf = (rows: readonly SeenRow[]): LaneViewModel => ({
  rows: new Map(),
  list: (kind) => rows.filter((row) => row.kind === kind && !row.isDeleted),
  byId: (id) => rows.find((row) => row.id === id),
});

/** A card of something planned yesterday, with what a test speaks of. */
export function aCard(set: SeenRow['set'] = {}, finds: readonly SeenRow[] = []): PlanCard {
  const row = seenRow(
    'follow_up',
    {
      about: { kind: 'observation', id: finds[0]?.id ?? 'away' },
      task: 'Lamp',
      owner: 'Sam',
      status: 'open',
      ...set,
    },
    { at: NOW - DAY },
  );
  return cardOf(viewOf(finds), row, TODAY, NOW);
}
