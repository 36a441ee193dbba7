import { writeIcs } from '../../schema/calendar/write-ics.ts';
import { codeWords } from '../text/format.ts';
import type { WalksWords } from '../text/walks/words.ts';
import { dutchMoment } from './dutch-time.ts';
import { plateOf, type SeenWalk } from './walk-order.ts';

const MINUTE_MS = 60_000;

/** The file by which a walk stands in somebody's own agenda: when, where, what for, and how to come along. */
export function walkIcs(walk: SeenWalk, link: string, say: WalksWords): string {
  const { startedAt, endsAt, goal, route = [], themes = [], code } = walk.set;
  const { day, time } = dutchMoment(startedAt);
  const plate = plateOf(walk);
  const stops = route.map(({ name }, at) => name || say.form.stopLabel(at + 1, ''));
  const description = [
    goal ?? '',
    stops.length > 0 ? say.ics.route(stops) : '',
    say.ics.code(codeWords(code), link),
  ];
  return writeIcs({
    method: 'PUBLISH',
    events: [
      {
        uid: `walk-${walk.id}@loopmee`,
        // The number of the change that made it what it is.
        sequence: walk.seq,
        stamp: walk.at,
        day,
        at: time,
        minutes: Math.max(1, Math.round((endsAt - startedAt) / MINUTE_MS)),
        summary: say.ics.summary(plate),
        description: description.filter(Boolean).join('\n'),
        url: link,
        location: stops[0] ? `${plate}, ${stops[0]}` : plate,
        categories: themes.length > 0 ? themes.map((one) => say.themes[one]) : [say.title],
        isOff: false,
      },
    ],
  });
}
