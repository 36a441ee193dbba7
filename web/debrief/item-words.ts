import type { Decision } from '../../schema/debrief.ts';
import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { DebriefWords } from '../text/debrief/words.ts';
import { debriefedWords } from '../text/debriefed/words.ts';
import { type Find, readFind } from '../text/finds.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import type { Item } from './debrief-items.ts';

export const whatWords = ({ category }: Pick<Find, 'category'>): string => category[language.value];

export const whereWords = ({ position }: Pick<Find, 'position'>): string =>
  placeWords(position, words.value);

/** "Afval, Lindestraat 14" */
export const findWords = (find: Pick<Find, 'category' | 'position'>): string =>
  `${whatWords(find)}, ${whereWords(find)}`;

export function findNamed(view: LaneViewModel, id: string): string {
  const row = view.byId(id);
  const find = row && readFind(row);
  return find ? findWords(find) : '';
}

export const teamName = (view: Pick<LaneViewModel, 'byId'>, id: string | null): string =>
  (id && String(view.byId(id)?.set.name ?? '')) || '';

/** "Wij: Team Noord", "Gemeente"; '' when nobody was chosen. */
export function takerWords(
  { takenBy, team }: Pick<Decision, 'takenBy' | 'team'>,
  view: Pick<LaneViewModel, 'byId'>,
): string {
  if (!takenBy) return '';
  const say = debriefedWords.value;
  const name = teamName(view, team);
  return takenBy === 'us' && name ? say.usWith(name) : say.taker[takenBy];
}

/** "Houden", "Samen met Afval, Lindestraat 14" */
export function keepWords(decision: Decision, view: LaneViewModel): string {
  const say = debriefedWords.value;
  if (decision.keep !== 'merge') return say.keep[decision.keep];
  const other = decision.with && findNamed(view, decision.with);
  return other ? say.with(other) : say.withOther;
}

/** "Houden, Gemeente" */
export const decisionWords = (decision: Decision, view: LaneViewModel): string =>
  [keepWords(decision, view), takerWords(decision, view)].filter(Boolean).join(', ');

/** "Vos vond dit", for what a child found; '' for what an adult found. */
export function finderWords({ animal, part }: Item, say: DebriefWords): string {
  if (part !== 'child') return '';
  return animal ? say.foundBy(animalNames[animal][language.value]) : say.byChild;
}
