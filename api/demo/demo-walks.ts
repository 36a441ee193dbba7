import { hashOf } from '../../schema/ids.ts';
import { beginAndMakeLarge } from './demo-big.ts';
import { answerFor, type Told, toldFields } from './demo-concerns.ts';
import { workdayBefore } from './demo-days.ts';
import { type Seen, workAtDesk } from './demo-desk.ts';
import { type DemoFind, findsIn } from './demo-finds.ts';
import { letChildrenJudge } from './demo-kids.ts';
import { decide } from './demo-office.ts';
import { DEMO_CODE, demoPeople } from './demo-people.ts';
import { takePhoto } from './demo-photos.ts';
import { placeOf } from './demo-places.ts';
import { type DemoMutation, DemoScript } from './demo-script.ts';
import { flagSnags, type Led } from './demo-snags.ts';
import { tellStory } from './demo-story.ts';
import { walkTogether } from './demo-together.ts';
import { walkOfAutumn } from './walk-of-autumn.ts';
import { walkOfToday } from './walk-of-today.ts';
import { walkWithSchool } from './walk-with-school.ts';

const HOUR = 3_600_000;
const BETWEEN_FINDS = 90_000;

/** The first finder of a walk leads it. Hours are UTC; today's walk began an hour ago. */
const walks = [
  { name: 'Rozenbuurt, najaarsronde', table: walkOfAutumn, code: 'R0ZEN3', daysAgo: 19, hour: 9 },
  {
    name: 'Rozenbuurt met school De Vlinder',
    table: walkWithSchool,
    code: 'R0ZEN2',
    daysAgo: 6,
    hour: 12.5,
  },
  { name: 'Rozenbuurt vandaag', table: walkOfToday, code: DEMO_CODE, daysAgo: 0, hour: 0 },
];

/** Three walks of thirty finds, what children found on one of them, what the office made of it all, and who is on the staff. Deterministic but for `todayMs`. */
export async function demoMutations(todayMs: number): Promise<DemoMutation[]> {
  const script = new DemoScript();
  const told: Told[] = [];
  const seen: Seen[] = [];
  const led: Led[] = [];
  for (const [index, { name, table, code, daysAgo, hour }] of walks.entries()) {
    const finds = findsIn(table);
    const walkers = [...new Set(finds.map(({ by }) => by))];
    const startedAt = daysAgo === 0 ? todayMs - HOUR : workdayBefore(todayMs, daysAgo, hour);
    const endsAt = daysAgo === 0 ? todayMs + 12 * HOUR : startedAt + 3 * HOUR;
    const walk = script.newMid();
    const secretHash = await hashOf(`demo-walk-${index}-secret`);
    const set = { name, startedAt, endsAt, code, secretHash };
    script.create({ by: walkers[0] ?? '', t: 'walk.create', at: startedAt, walk, set }, walk);
    led.push({ walk, by: walkers[0] ?? '', startedAt });
    for (const by of walkers) join(script, by, by === walkers[0], startedAt, walk);
    for (const [order, find] of finds.entries()) {
      const at = startedAt + (order + 1) * BETWEEN_FINDS;
      const found = await pin(script, find, order, at, walk);
      decide(script, { find, at, ...found }, todayMs);
      if (found.kind === 'concern') told.push({ find, at, walk, ...found });
      else seen.push({ find, at, walk, id: found.id });
    }
  }
  answerFor(script, told, todayMs);
  await tellStory(script, told, todayMs);
  workAtDesk(script, seen, todayMs);
  flagSnags(script, led, seen, todayMs);
  beginAndMakeLarge(script, seen, todayMs);
  const withSchool = led[walks.findIndex(({ table }) => table === walkWithSchool)];
  if (withSchool) await letChildrenJudge(script, withSchool, todayMs);
  const [ofAutumn] = led;
  if (ofAutumn) walkTogether(script, ofAutumn, seen, todayMs);
  return script.mutations;
}

function join(script: DemoScript, by: string, leads: boolean, at: number, walk: string): void {
  const person = demoPeople.find(({ id }) => id === by);
  if (!person) throw new Error(`Nobody is called ${by}`);
  const role = leads ? 'leader' : person.role === 'companion' ? 'companion' : 'walker';
  script.create({ by, t: 'participant.create', at, walk, set: { nickname: person.name, role } });
}

async function pin(script: DemoScript, find: DemoFind, order: number, at: number, walk: string) {
  const { by, category, judgement, urgency, text } = find;
  const isHome = urgency !== null;
  const kind = isHome ? 'concern' : 'observation';
  const position = {
    ...placeOf(find.place, isHome, script.next),
    ...placedHow(order, script.next),
  };
  const own = isHome
    ? { words: text, urgency, ...toldFields(script, find, position) }
    : { judgement };
  const id = script.create({
    by,
    t: `${kind}.create`,
    at,
    walk,
    set: { category, position, ...own },
  });
  const about = { kind, id };
  if (!isHome && text)
    script.create({ by, t: 'note.create', at: at + 20_000, walk, set: { about, text } });
  const photos: string[] = [];
  for (const [index, scene] of find.photos.entries())
    photos.push(await takePhoto(script, { by, at: at + 30_000 + index, walk, about, scene }));
  return { kind, id, photos } as const;
}

/** Most places come from the phone; now and then it knew no better than forty metres, or somebody moved the map. */
function placedHow(order: number, next: () => number) {
  if (order % 9 === 4) return { accuracy: null, how: 'hand' };
  if (order % 13 === 7) return { accuracy: 35 + Math.floor(next() * 20), how: 'gps-poor' };
  return { accuracy: 4 + Math.floor(next() * 9), how: 'gps' };
}
