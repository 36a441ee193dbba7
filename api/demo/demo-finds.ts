import { type CategoryId, categories } from '../../schema/vocabulary/categories.ts';
import {
  type Judgement,
  judgements,
  type Urgency,
  urgencies,
} from '../../schema/vocabulary/judgements.ts';

const outcomes = [
  'new',
  'seen',
  'not_ours',
  'open',
  'planned',
  'doing',
  'waiting',
  'done',
  'dropped',
] as const;
/** How far the office is: with the find itself, or with the follow-up that was made of it. */
export type Outcome = (typeof outcomes)[number];

/** One find of a demo walk, as written in its table. */
export type DemoFind = {
  by: string;
  place: string;
  category: CategoryId;
  judgement: Judgement | null;
  urgency: Urgency | null;
  text: string;
  photos: string[];
  outcome: Outcome;
  owner: string;
  task: string;
};

/**
 * Reads a table with a find on every line:
 * finder | place | category | judgement or urgency | note or resident's words | photos | outcome, and owner: task.
 * A dash is nothing.
 */
export function findsIn(table: string): DemoFind[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [by = '', place = '', category, opinion, text, photos, office = 'new'] = line
        .split('|')
        .map((cell) => cell.trim())
        .map((cell) => (cell === '-' ? '' : cell));
      const [decision = '', task = ''] = office.split(': ');
      const [outcome, owner = ''] = decision.split(' ');
      const id = categories.find((one) => one.id === category)?.id;
      const known = outcomes.find((one) => one === outcome);
      if (!id || !known) throw new Error(`Not a find: ${line}`);
      return {
        by,
        place,
        category: id,
        judgement: judgements.find((one) => one === opinion) ?? null,
        urgency: urgencies.find((one) => one === opinion) ?? null,
        text: text ?? '',
        photos: photos ? photos.split(', ') : [],
        outcome: known,
        owner,
        task,
      };
    });
}
