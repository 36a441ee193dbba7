import type { ChildWhy } from '../../../schema/vocabulary/kid.ts';
import type { KidMemory } from '../../store/kid-box.ts';
import type { KidFind } from '../kid-finds.ts';

type Mission = {
  id: string;
  /** How many finds fill it. */
  goal: 1 | 2 | 3;
  fits: (find: Pick<KidFind, 'judgement' | 'why'>) => boolean;
};

const oneOf =
  (...whys: ChildWhy[]) =>
  ({ why }: Pick<KidFind, 'why'>) =>
    whys.includes(why);

/** In the order of the cards. */
export const missions = [
  {
    id: 'lovely',
    goal: 3,
    fits: ({ judgement, why }) => judgement === 'good' || oneOf('lovely')({ why }),
  },
  { id: 'dare', goal: 1, fits: oneOf('scary', 'dark', 'busy') },
  { id: 'run', goal: 1, fits: oneOf('run', 'play') },
  { id: 'animal', goal: 1, fits: oneOf('green') },
  { id: 'broken', goal: 2, fits: oneOf('broken') },
  // A child hears what is quiet; of its finds only this much can be known.
  { id: 'quiet', goal: 1, fits: oneOf('boring', 'lovely', 'green', 'dark') },
] as const satisfies readonly Mission[];
export type MissionId = (typeof missions)[number]['id'];

/** What is known of missions on this phone. */
type Known = Pick<KidMemory, 'mission' | 'missions' | 'missionsAt'>;

export type Progress = {
  id: MissionId;
  goal: number;
  /** What fills it, oldest first, never more than its goal. */
  filled: readonly KidFind[];
  isBeingDone: boolean;
  /** Once done it stays done, also when the child hides what filled it. */
  isDone: boolean;
};

/** @param finds those that are shown, oldest first. */
export const progressOf = (finds: readonly KidFind[], known: Known): Progress[] =>
  missions.map(({ id, goal, fits }) => {
    const since = known.missionsAt?.[id];
    const filled =
      since === undefined
        ? []
        : finds.filter((find) => find.at >= since && fits(find)).slice(0, goal);
    const isDone = known.missions.includes(id) || filled.length === goal;
    return { id, goal, filled, isBeingDone: known.mission === id, isDone };
  });

/** Picked: what was found for it before still counts; one that is done begins anew and keeps its star. */
export function picked(id: MissionId, finds: readonly KidFind[], known: Known, nowMs: number) {
  const isDone = progressOf(finds, known).some((one) => one.id === id && one.isDone);
  const since = known.missionsAt?.[id];
  return {
    mission: id,
    missions: isDone ? [...new Set([...known.missions, id])] : known.missions,
    missionsAt: {
      ...known.missionsAt,
      [id]: since === undefined || isDone ? nowMs : since,
    },
  };
}

/** @returns what is to be remembered once a mission is full; null when there is nothing new. */
export function fulfilled(finds: readonly KidFind[], known: Known) {
  const done = progressOf(finds, known).filter(({ isDone }) => isDone);
  const missing = done.filter(({ id }) => !known.missions.includes(id));
  return missing.length > 0
    ? { missions: [...known.missions, ...missing.map(({ id }) => id)] }
    : null;
}
