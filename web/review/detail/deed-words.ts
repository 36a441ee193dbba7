import type { Mutation } from '../../../schema/mutations/mutation.ts';
import type { Choice } from '../../../schema/review-desk.ts';
import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import type { Judgement, Urgency } from '../../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { dayWords } from '../../text/format.ts';
import { reviewDetailWords } from '../../text/review-detail/words.ts';
import { language, words } from '../../text/words.ts';

export type Deed = Pick<Mutation, 't' | 'set'>;
/** What was done, and the words that belong to it as they were written. */
export type DeedWords = { did: string; said?: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What hangs on a find, by kind, when it was made: how it is called, and which field holds its words. */
const saidIn: Record<string, string> = {
  note: 'text',
  comment: 'text',
  answer: 'text',
  handover: 'text',
  follow_up: 'task',
  promise: 'what',
  label: 'name',
};

/** One mutation in words, one for each thing it changed; nothing for what no person did by name. */
export function deedWords({ t, set }: Deed, view: Pick<LaneViewModel, 'byId'>): DeedWords[] {
  const { deeds } = reviewDetailWords.value;
  const [kind = '', verb = ''] = t.split('.');
  const isFind = kind === 'observation' || kind === 'concern';
  if (verb === 'resolve') return [{ did: choiceWords(set as Choice, view) }];
  const what = deeds.kinds[kind as keyof typeof deeds.kinds];
  // What has no words here has a place of its own.
  if (!what) return [];
  if (verb === 'delete' || verb === 'restore')
    return [{ did: verb === 'delete' ? deeds.removed(what) : deeds.restored(what) }];
  if (isFind)
    return verb === 'create'
      ? [{ did: deeds.made }]
      : Object.entries(set).flatMap(([field, value]) => fieldWords(field, value, view) ?? []);
  if (verb !== 'create') return [{ did: deeds.changed(what) }];
  const said = textOf(set[saidIn[kind] ?? '']);
  return [{ did: deeds.added(what), ...(said && { said }) }];
}

/** What was chosen, with what stood, what came in, and what was made of it. */
function choiceWords(choice: Choice, view: Pick<LaneViewModel, 'byId'>): string {
  const { deeds } = reviewDetailWords.value;
  const { use, type, stood, came, set, isSecond } = choice;
  if (isSecond) return deeds.second;
  if (use === null) return deeds.again;
  const inWords = (fields: Record<string, unknown> | undefined) =>
    fields && type && !type.startsWith('held.')
      ? deedWords({ t: type, set: fields }, view)
          .map(({ did, said }) => (said ? `${did} “${said}”` : did))
          .join(', ')
      : '';
  const parts = [
    [deeds.stood, inWords(stood)],
    [deeds.came, inWords(came)],
    [deeds.became, use ? inWords(set) : ''],
  ] as const;
  const both = parts.flatMap(([say, what]) => (what ? [say(what)] : []));
  return [use ? (set ? deeds.fixed : deeds.took) : deeds.aside, ...both].join('. ');
}

function fieldWords(
  field: string,
  value: unknown,
  view: Pick<LaneViewModel, 'byId'>,
): DeedWords | null {
  const { deeds } = reviewDetailWords.value;
  const { status, judgement, urgency } = words.value;
  switch (field) {
    case 'status':
      return { did: deeds.status(status[value as FindStatus] ?? textOf(value)) };
    case 'category':
      return { did: deeds.category(categoryOf(textOf(value))?.[language.value] ?? '') };
    case 'judgement':
      return { did: deeds.judgement(judgement[value as Judgement] ?? '–') };
    case 'urgency':
      return { did: deeds.urgency(urgency[value as Urgency] ?? '–') };
    case 'position':
      return { did: deeds.moved };
    case 'words':
      return { did: deeds.words, said: textOf(value) };
    case 'assignee': {
      const { id } = (value ?? {}) as { id?: string };
      const name = id && view.byId(id)?.set.name;
      return { did: id ? deeds.assigned(textOf(name) || deeds.somebody) : deeds.unassigned };
    }
    case 'laterUntil':
      return {
        did: value ? deeds.later(dayWords(textOf(value), language.value)) : deeds.backNow,
      };
    case 'duplicateOf':
      return { did: value ? deeds.merged : deeds.unmerged };
    case 'notOursWhy':
      return value ? { did: deeds.why, said: textOf(value) } : null;
    default:
      return { did: deeds.told };
  }
}
