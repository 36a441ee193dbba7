import { dayWords } from '../text/format.ts';
import type { WalksWords } from '../text/walks/words.ts';
import type { Language } from '../text/words.ts';
import { dutchMoment } from './dutch-time.ts';
import type { SeenWalk } from './walk-order.ts';

/** "do 3 dec, 13:00 tot 14:30 uur". */
export function plannedWhen({ set }: Pick<SeenWalk, 'set'>, say: WalksWords, language: Language) {
  const [starts, ends] = [dutchMoment(set.startedAt), dutchMoment(set.endsAt)];
  return say.when(dayWords(starts.day, language), starts.time, ends.time);
}

/** When it began, once it did. */
export function begunWhen({ set }: Pick<SeenWalk, 'set'>, say: WalksWords, language: Language) {
  const { day, time } = dutchMoment(set.startedAt);
  return say.sinceWhen(dayWords(day, language), time);
}
