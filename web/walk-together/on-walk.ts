import type { Participant, Walk } from '../../schema/entities/things.ts';
import type { LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import type { Language } from '../text/language.ts';
import { whoWords } from '../text/who-words.ts';

export type WalkRow = SeenRow & Walk;
export type ParticipantRow = SeenRow & Participant;
type View = Pick<LaneViewModel, 'list'>;

export const walkOf = (view: View, lane: Pick<LaneView, 'walk'>): WalkRow | undefined =>
  (view.list('walk') as WalkRow[]).find(({ id }) => !lane.walk || id === lane.walk);

export const participantsOf = (view: View): ParticipantRow[] =>
  view.list('participant') as ParticipantRow[];

/** Who holds this phone, as they are on the walk. */
export const meOn = (view: View, lane: Pick<LaneView, 'maker'>): ParticipantRow | undefined =>
  participantsOf(view).find(({ by }) => by === lane.maker);

/** Whoever follows from the office. */
export const isFollowing = ({ set }: ParticipantRow): boolean =>
  set.role === 'companion' || set.task === 'companion';

/** How somebody on the walk is called; '' when nothing is known of them. */
export function nameOf(view: View, by: string, language: Language): string {
  const one = participantsOf(view).find((participant) => participant.by === by);
  return one ? whoWords(one.set, language) : '';
}
