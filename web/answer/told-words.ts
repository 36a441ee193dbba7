import { VISIT } from '../../schema/vocabulary/door.ts';
import { answerWords } from '../text/answer/words.ts';
import { dayWords } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import {
  type AnswerSeen,
  type ConcernSeen,
  offersOf,
  type PromiseSeen,
  type Rows,
  teamName,
} from './concern-rows.ts';

/** A language by its name in the reader's own: "Turks". */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;

/** Where a resident lives as it was told, else where the pin stands. */
export const homeWords = ({ set }: ConcernSeen): string =>
  set.address?.line || placeWords(set.position, words.value);

export const promiseWords = ({ set }: PromiseSeen): string =>
  set.what.trim() || answerWords.value.promise.letKnow;

/** "Gebeld, do 26 nov". */
export const answerLine = ({ set }: AnswerSeen): string =>
  `${answerWords.value.answer.ways[set.how]}, ${dayWords(set.on, language.value)}`;

export function reportWords(report: ConcernSeen['set']['report']): string {
  const say = answerWords.value.report;
  if (!report) return '–';
  return report.as === 'forwarded' && report.on
    ? say.forwardedAs(report.number, dayWords(report.on, language.value))
    : say.as[report.as];
}

/** What the resident chose of what was offered, by name. */
export function offerWords(view: Rows, chosen: readonly string[]): string {
  const { visit, offerGone } = answerWords.value.told;
  const offers = offersOf(view);
  const named = chosen.map((id) =>
    id === VISIT ? visit : (offers.find((offer) => offer.id === id)?.set.name ?? offerGone),
  );
  return [...new Set(named)].join(', ');
}

/** A value as people read it, for two of them side by side. */
export function toldValue(view: Rows, field: string, value: unknown): string {
  const { told, report, conflict, promise } = answerWords.value;
  if (typeof value === 'boolean') return value ? told.yes : told.no;
  if (field === 'closedWith') {
    const answer = (view.list('answer') as readonly AnswerSeen[]).find(({ id }) => id === value);
    return answer ? `${answerLine(answer)}: ${answer.set.text}` : conflict.noAnswer;
  }
  if (field === 'report') return reportWords(value as ConcernSeen['set']['report']);
  if (field === 'offers' && Array.isArray(value)) return offerWords(view, value) || '–';
  if (field === 'team') return teamName(view, value as string | null) ?? promise.noTeam;
  if (field === 'address') return (value as ConcernSeen['set']['address'])?.line ?? told.noAddress;
  if (typeof value !== 'string' || value === '') return '–';
  if (field === 'dueOn') return dayWords(value, language.value);
  if (field === 'language') return languageName(value);
  if (field === 'before' || field === 'after') return report.change;
  if (field === 'cause')
    return String(view.list('cause').find(({ id }) => id === value)?.set.name ?? '–');
  const named: Record<string, string> = { ...told.rooms, ...told.sinces };
  return field === 'room' || field === 'since' ? (named[value] ?? value) : value;
}
