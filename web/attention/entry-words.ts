import type { Kind } from '../../schema/entities/row.ts';
import { RESOLVE, RESOLVE_HELD } from '../../schema/mutations/types.ts';
import { type CategoryId, categoryOf } from '../../schema/vocabulary/categories.ts';
import { attentionWords } from '../text/attention/words.ts';
import { momentWords } from '../text/format.ts';
import { problemWords } from '../text/problem-words.ts';
import { whoWords } from '../text/who-words.ts';
import { language } from '../text/words.ts';
import { aboutOf, type Entry, type View } from './entry.ts';
import { placeIn, thingName } from './value-words.ts';

/** What it is, in a few words: "Nieuw: vondst", "Twee keer veranderd". */
export function whatWords({ isConflict, type, kind, verb }: Entry): string {
  const { what, kinds } = attentionWords.value;
  if (isConflict) return what.conflict;
  if (type === RESOLVE || type === RESOLVE_HELD) return what.choice;
  return kind && verb ? what[verb](kinds[kind]) : what.unknown;
}

/** What stands on its sign: its own category, or that of what it is about. */
export function categoryIn(view: View, { came, subject }: Entry): CategoryId | null {
  const about = aboutOf(came) ?? aboutOf(subject?.set ?? {});
  const own = [came.category, subject?.set.category, about && view.byId(about.id)?.set.category];
  for (const one of own) {
    const category = typeof one === 'string' ? categoryOf(one) : undefined;
    if (category) return category.id;
  }
  return null;
}

/** What it is about, by name: the find with its place, or whatever it changes. */
export function nameWords(view: View, entry: Entry): string {
  const say = attentionWords.value;
  const { came, subject, kind, verb } = entry;
  const about = aboutOf(came) ?? aboutOf(subject?.set ?? {});
  if (about) {
    const row = view.byId(about.id);
    return say.about(row ? thingName(row) : say.gone);
  }
  if (subject) return thingName(subject);
  if (verb === 'create') {
    const category = categoryOf(String(came.category))?.[language.value];
    return [category, placeIn(came)].filter(Boolean).join(', ') || (kind ? say.kinds[kind] : '');
  }
  return kind ? say.gone : placeIn(came);
}

/** Who made it, as they are called on the walk or in the house; else what they are. */
export function makerWords(view: View, { by, walk, role, came, type }: Entry): string {
  const say = attentionWords.value;
  if (by === '') return say.noName;
  const member = view.list('member').find(({ id }) => id === by)?.set.name;
  if (member) return String(member);
  const onWalk = view.list('participant').filter((one) => one.by === by);
  const participant = onWalk.find((one) => one.walk === walk) ?? onWalk[0];
  const own = type.startsWith('participant.') ? came : undefined;
  const name = whoWords(participant?.set ?? own ?? {}, language.value);
  if (name) return name;
  if (role === undefined) return say.somebody;
  return role === 'guest' || role === 'child' ? say.roles[role] : say.roles.staff;
}

export const personWords = (view: View, person: string): string =>
  String(
    view.list('member').find(({ id }) => id === person)?.set.name ?? attentionWords.value.somebody,
  );

export function whenWords({ at, receivedAt }: Entry): string {
  const { made, received } = attentionWords.value;
  const times = [made(momentWords(at, language.value))];
  if (receivedAt !== undefined) times.push(received(momentWords(receivedAt, language.value)));
  return times.join(', ');
}

export function whyWords({ why, isConflict }: Entry): string {
  const say = attentionWords.value;
  if (isConflict) return say.twice;
  return (Object.hasOwn(say.why, why) && say.why[why]) || problemWords(why, language.value);
}

export type Outcome = 'take' | 'correct' | 'aside';

export const outcomeOf = ({ use, set }: { use: boolean; set?: unknown }): Outcome =>
  use ? (set ? 'correct' : 'take') : 'aside';

/** What was decided, by whom and when; empty while it is open. */
export function outcomeWords(view: View, { decision, isOpen }: Entry): string {
  const { outcome } = attentionWords.value;
  if (isOpen) return '';
  if (!decision) return outcome.term;
  const who = personWords(view, decision.by);
  return outcome[outcomeOf(decision)](who, momentWords(decision.at, language.value));
}

/** The find to look at: what it changes, or what that is about. */
export function findOf(view: View, { subject, came, e }: Entry): { kind: Kind; id: string } | null {
  const about = aboutOf(came) ?? aboutOf(subject?.set ?? {});
  const rows = [subject, about && view.byId(about.id), e === null ? undefined : view.byId(e)];
  const find = rows.find((row) => row?.kind === 'observation' || row?.kind === 'concern');
  return find ? { kind: find.kind, id: find.id } : null;
}
