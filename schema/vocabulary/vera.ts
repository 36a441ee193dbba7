import type { CategoryId } from './categories.ts';
import type { Room } from './door.ts';

/**
 * Codes of VERA's reference data v4.3, the sector's own, with the list they come from: a code alone may stand in two lists.
 * What has none gets none: costs of energy, and not being safe at home, of which VERA knows only shared rooms.
 */
export const veraOfCategory: Partial<Record<CategoryId, string>> = {
  draught: 'DEFECTSOORT.TOC',
  mould: 'DEFECTSOORT.SCH',
  damp: 'DEFECTSOORT.VOC',
  cold: 'DEFECTSOORT.TEM',
  noise: 'ZAAKTYPEDETAILSOORT.GEL',
};

/** `everywhere` is no place in the list. */
export const veraOfRoom: Partial<Record<Room, string>> = {
  living: 'DEFECTLOCATIE.WOO',
  bedroom: 'DEFECTLOCATIE.SLA',
  kitchen: 'DEFECTLOCATIE.KEU',
  bathroom: 'DEFECTLOCATIE.BAD',
  hall: 'DEFECTLOCATIE.HAL',
};

/** @returns the codes of what was told, in the order in which a report names them. A case has no place in a home. */
export function veraCodes(category: CategoryId, room: Room | null): string[] {
  const what = veraOfCategory[category];
  if (!what) return [];
  const where = room && what.startsWith('DEFECT') ? veraOfRoom[room] : undefined;
  return where ? [what, where] : [what];
}
