import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import type { deskWords } from '../../text/desk/words.ts';
import type { PaperWords } from '../../text/desk-paper/words.ts';
import { language, words } from '../../text/words.ts';
import type { DeskView } from '../desk-view.ts';
import type { Narrowing } from '../narrowing.ts';

/** The desk has them already: paper comes without. */
export type DeskWords = (typeof deskWords)['value'];

/** What the desk shows, in words: who reads it on paper has no buttons to see it by. */
export function shownWords(
  { show, category, narrowed, text, area }: DeskView,
  view: Pick<LaneViewModel, 'byId'>,
  { views, filters }: DeskWords,
  paper: PaperWords,
): string {
  const sayOf = (name: Narrowing, value: string): string => {
    if (name === 'walk' || name === 'team') return String(view.byId(value)?.set.name ?? '');
    if (name === 'judgement')
      return words.value.judgement[value as keyof typeof words.value.judgement];
    if (name === 'voice') return filters.voices[value as keyof typeof filters.voices];
    return name === 'days' ? filters.longer(Number(value)) : value;
  };
  return [
    views[show],
    category && categoryOf(category)?.[language.value],
    ...(Object.entries(narrowed) as [Narrowing, string][]).map(
      ([name, value]) => `${filters.names[name]}: ${sayOf(name, value)}`,
    ),
    text.trim() && paper.sought(text.trim()),
    area && paper.inArea,
  ]
    .filter(Boolean)
    .join(' · ');
}
