import type { Observation } from '../../schema/entities/things.ts';
import type { KidAnswer } from '../store/kid-box.ts';
import type { LaneViewModel } from '../sync/device.ts';

type View = Pick<LaneViewModel, 'list' | 'byId'>;

/** What the office answered children about what they found with this phone. `known`: what is put ready already, seen or not. */
export function answersForChild(
  view: View,
  lane: { id: string; maker: string },
  known: readonly KidAnswer[],
): KidAnswer[] {
  return view.list('answer').flatMap(({ id, set }) => {
    const { about, childPicture, text } = set;
    const find = view.byId((about as { id?: string } | undefined)?.id ?? '');
    const isOurs = find?.kind === 'observation' && find.set.via === 'kid' && find.by === lane.maker;
    if (!childPicture || !isOurs || find.isDeleted) return [];
    const { childJudgement: judgement, childWhy: why } = find.set as Partial<Observation['set']>;
    return {
      id,
      lane: lane.id,
      find: find.id,
      of: judgement && why && { judgement, why },
      picture: childPicture as KidAnswer['picture'],
      text: String(text ?? ''),
      isSeen: known.some((one) => one.id === id && one.isSeen),
    };
  });
}
