import { centre } from '../../schema/demo/plane.ts';
import { workdayFrom } from './demo-days.ts';
import type { Seen } from './demo-desk.ts';
import { demoTeams } from './demo-offers.ts';
import type { DemoScript } from './demo-script.ts';
import type { Led } from './demo-snags.ts';

const HOUR = 3_600_000;

/** What became of the walk of autumn: closed, talked over, one promise kept and one to come; and the walk that is planned next. */
export function walkTogether(
  script: DemoScript,
  { walk, by, startedAt }: Led,
  seen: readonly Seen[],
  todayMs: number,
): void {
  const at = startedAt + 3 * HOUR;
  for (const street of ['Lindestraat', 'Rozenstraat', 'Tulpstraat'])
    script.create({ by, t: 'street.create', at, walk, set: { street, part: 'all' } });
  const own = seen.filter((one) => one.walk === walk && one.find.by === by).slice(0, 3);
  for (const { id } of own) {
    const set = { about: { kind: 'observation', id }, keep: 'keep', takenBy: 'us' };
    script.create({ by, t: 'verdict.create', at, walk, set });
  }
  const promise = (place: number, what: string, ahead: number, isKept: boolean) => {
    const about = { kind: 'walk', id: walk };
    const set = {
      about,
      what,
      dueOn: workdayFrom(todayMs, ahead),
      team: demoTeams.upkeep.id,
      place,
    };
    script.create({ by, t: 'promise.create', at, walk, set: { ...set, isKept } });
  };
  promise(1, 'We zetten de bank bij de speelplek weer recht.', -3, true);
  promise(2, 'De heg langs het pad is gesnoeid.', 6, false);
  script.change({ by, t: 'walk.patch', e: walk, at, walk, base: {}, set: { closedAt: at } });

  const start = Date.parse(`${workdayFrom(todayMs, 4)}T12:30:00Z`);
  const corner = (north: number, east: number) => ({
    lat: centre.lat + north,
    lng: centre.lng + east,
  });
  script.create({
    by: 'lotte',
    t: 'walk.create',
    at: todayMs - HOUR,
    set: {
      name: 'Rozenbuurt in het donker',
      startedAt: start,
      endsAt: start + 2 * HOUR,
      code: 'R0ZEN4',
      isPlanned: true,
      goal: 'Zien waar het ’s avonds te donker is, en wie daar last van heeft.',
      themes: ['safe', 'together'],
      area: [
        corner(-0.0012, -0.0022),
        corner(-0.0012, 0.0022),
        corner(0.0012, 0.0022),
        corner(0.0012, -0.0022),
      ],
      areaName: 'Rozenbuurt',
      route: [
        { position: corner(0, 0), name: 'Plein' },
        { position: corner(0.0005, 0.0012), name: 'Pad door het park' },
        { position: corner(-0.0006, 0.001), name: 'School De Vlinder' },
      ],
      people: [
        { person: 'samira', task: 'guide' },
        { person: 'jan', task: 'photographer' },
        { person: 'noor', task: 'companion' },
      ],
      places: 3,
    },
  });
}
