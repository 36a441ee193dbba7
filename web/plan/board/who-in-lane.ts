import { type Who, whoOf } from '../fields/who.ts';
import type { Rows } from '../planned.ts';
import type { LaneKind } from './plan-view.ts';

/** Whose a card becomes that is put in a lane; null where the lane is of nobody, or no lane of people. */
export function whoInLane(by: LaneKind, key: string, view: Rows, residents: string): Who | null {
  if (by !== 'person' && by !== 'team') return null;
  if (by === 'person' && key === 'residents') return whoOf(view, key, residents, '');
  const who = whoOf(view, `${by === 'team' ? 'team' : 'member'}:${key}`, residents, '');
  return who.owner ? who : null;
}
