import { seeded } from '../../schema/demo/seeded.ts';
import type { Fields } from '../../schema/entities/row.ts';
import type { Judgement } from '../../schema/vocabulary/judgements.ts';
import {
  type ChildAgain,
  type ChildJudgement,
  type ChildPicture,
  type ChildWhy,
  childPictures,
  childWhys,
} from '../../schema/vocabulary/kid.ts';
import { dayOf } from '../organisation/resident/dutch-day.ts';
import { DEMO_CHILD } from './demo-people.ts';
import { takePhoto } from './demo-photos.ts';
import { placeOf } from './demo-places.ts';
import type { DemoScript } from './demo-script.ts';
import type { Led } from './demo-snags.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a child found on the walk with the school. What an adult thought of it, and what the office did and said, came later. */
type KidFind = {
  place: string;
  judgement: ChildJudgement;
  why: ChildWhy;
  again?: ChildAgain;
  best?: 1 | 2 | 3;
  drawing?: string;
  adult?: Judgement;
  became?: 'planned' | 'done' | 'not_ours';
  said?: ChildPicture;
};

/** On Sam's phone, which a child of the class had in its hands. */
const onSamsPhone: readonly KidFind[] = [
  { place: 'school', judgement: 'good', why: 'lovely', again: 'yes', adult: 'good' },
  {
    place: 'school',
    judgement: 'bad',
    why: 'busy',
    adult: 'bad',
    became: 'not_ours',
    said: 'passed',
  },
  { place: 'playground', judgement: 'bad', why: 'broken', again: 'maybe', adult: 'bad' },
  { place: 'park', judgement: 'good', why: 'green', again: 'yes', best: 1, said: 'kept' },
  {
    place: 'park',
    judgement: 'bad',
    why: 'dark',
    again: 'no',
    drawing: 'kid-dark-path',
    adult: 'fair',
    became: 'planned',
    said: 'planned',
  },
  { place: 'garages', judgement: 'bad', why: 'scary', again: 'no', adult: 'good', said: 'looking' },
  { place: 'park', judgement: 'good', why: 'run', again: 'yes', best: 3 },
];
/** On a phone of its own, as a fox. */
const onItsOwn: readonly KidFind[] = [
  {
    place: 'school',
    judgement: 'fair',
    why: 'dirty',
    adult: 'bad',
    became: 'done',
    said: 'cleaned',
  },
  { place: 'Lindestraat 29', judgement: 'good', why: 'lovely', again: 'yes' },
  { place: 'garages', judgement: 'fair', why: 'dark', again: 'maybe' },
  { place: 'Tulpstraat 71', judgement: 'unsure', why: 'busy' },
  { place: 'canal-north', judgement: 'good', why: 'green', best: 2, drawing: 'kid-ducks' },
];

/** What two children made of the walk with the school. Comes last, so that nothing of before gets another id. */
export async function letChildrenJudge(
  script: DemoScript,
  { walk, startedAt }: Led,
  todayMs: number,
): Promise<void> {
  const next = seeded(17);
  script.create({
    by: DEMO_CHILD,
    t: 'participant.create',
    at: startedAt,
    walk,
    set: { role: 'child', avatar: 'fox' },
  });
  for (const [by, finds] of [
    ['sam', onSamsPhone],
    [DEMO_CHILD, onItsOwn],
  ] as const)
    for (const [order, find] of finds.entries()) {
      const at = startedAt + (order + 2) * 4 * MINUTE;
      const id = pin(script, find, { by, at, walk }, next);
      await show(script, find, { by, at: at + MINUTE, walk }, id);
      judgeBeside(script, find, { at: at + 2 * MINUTE, walk }, id);
      decide(script, find, id, Math.min(at + DAY, todayMs - 5 * MINUTE));
    }
}

type When = { by: string; at: number; walk: string };

/** Made with what the child said, and afterwards whether it would come back and which were the best. */
function pin(script: DemoScript, find: KidFind, { by, at, walk }: When, next: () => number) {
  const { place, judgement, why, again, best } = find;
  const category = childWhys.find(({ id }) => id === why)?.category;
  const position = {
    ...placeOf(place, false, next),
    accuracy: 4 + Math.floor(next() * 9),
    how: 'gps',
  };
  const set = { category, position, via: 'kid', childJudgement: judgement, childWhy: why };
  const id = script.create({ by, t: 'observation.create', at, walk, set });
  const later: Fields = { ...(again && { childAgain: again }), ...(best && { childBest: best }) };
  if (Object.keys(later).length > 0)
    script.change({
      by,
      t: 'observation.patch',
      e: id,
      at: at + MINUTE,
      walk,
      set: later,
      base: {},
    });
  return id;
}

/** A drawing that a grown-up looked at. What comes from a child's own phone, somebody of the organisation shows the others. */
async function show(script: DemoScript, { drawing }: KidFind, { by, at, walk }: When, id: string) {
  if (!drawing) return;
  const about = { kind: 'observation', id };
  const photo = await takePhoto(script, { by, at, walk, about, scene: drawing, what: 'drawing' });
  if (by !== DEMO_CHILD) return;
  const set = { isReleased: true };
  const base = { isReleased: photo };
  script.change({ by: 'noor', t: 'attachment.patch', e: photo, at: at + MINUTE, walk, set, base });
}

function judgeBeside(
  script: DemoScript,
  { adult }: KidFind,
  { at, walk }: Pick<When, 'at' | 'walk'>,
  id: string,
): void {
  const [set, base] = [{ judgement: adult }, { judgement: id }];
  if (adult) script.change({ by: 'noor', t: 'observation.patch', e: id, at, walk, set, base });
}

/** Read by Fatma, taken up by Lotte where something is to be done, and answered in a sentence for a child. */
function decide(script: DemoScript, { became, said }: KidFind, id: string, at: number): void {
  const steps = {
    planned: ['planned'],
    done: ['planned', 'doing', 'done'],
    not_ours: ['not_ours'],
    seen: [],
  }[became ?? 'seen'];
  let from = id;
  for (const [order, status] of ['seen', ...steps].entries()) {
    const isNotOurs = status === 'not_ours';
    from = script.change({
      by: 'fatma',
      t: 'observation.patch',
      e: id,
      at: at + order * 10_000,
      set: { status, ...(isNotOurs && { notOursWhy: 'De straat is van de gemeente.' }) },
      base: { status: from, ...(isNotOurs && { notOursWhy: id }) },
    });
  }
  const picture = childPictures.find((one) => one.id === said);
  if (!picture) return;
  script.create({
    by: 'fatma',
    t: 'answer.create',
    at: at + MINUTE,
    set: {
      about: { kind: 'observation', id },
      how: 'app',
      on: dayOf(at),
      text: picture.nl,
      childPicture: picture.id,
    },
  });
}
