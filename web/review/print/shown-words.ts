import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import type { DeskAreas } from '../../sync/use-areas.ts';
import type { deskWords } from '../../text/desk/words.ts';
import type { PaperWords } from '../../text/desk-paper/words.ts';
import { language, words } from '../../text/words.ts';
import type { DeskView } from '../desk-view.ts';
import { type Narrowing, NOBODY } from '../narrowing.ts';

/** What has a name only elsewhere. */
export type Named = {
  view: Pick<LaneViewModel, 'byId'>;
  areas: Pick<DeskAreas, 'neighbourhoods'>;
};

/** The desk has them already: paper comes without. */
export type DeskWords = (typeof deskWords)['value'];

/** What the desk shows, in words: who reads it on paper has no buttons to see it by. */
export function shownWords(
  { show, category, narrowed, text, area }: DeskView,
  { view, areas }: Named,
  { views, filters }: DeskWords,
  paper: PaperWords,
): string {
  const { judgement, status } = words.value;
  const nameOf = (id: string) => String(view.byId(id)?.set.name ?? '');
  const says: Partial<Record<Narrowing, (value: string) => string | undefined>> = {
    walk: nameOf,
    team: nameOf,
    owner: (value) => (value === NOBODY ? filters.nobody : nameOf(value.split(':')[1] ?? '')),
    status: (value) => status[value as FindStatus],
    judgement: (value) => judgement[value as Judgement],
    voice: (value) => filters.voices[value as keyof typeof filters.voices],
    days: (value) => filters.longer(Number(value)),
    neighbourhood: (value) => areas.neighbourhoods.find(({ code }) => code === value)?.name,
  };
  const sayOf = (name: Narrowing, value: string) => says[name]?.(value) ?? value;
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
