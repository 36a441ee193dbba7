import type { Note } from '../../schema/entities/things.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';

export type NoteRow = SeenRow & Note;
/** A question on the walk with what was answered, oldest first. */
export type Asked = { question: NoteRow; answers: NoteRow[] };

const isAbout = (note: NoteRow, walk: string): boolean =>
  note.set.about?.kind === 'walk' && note.set.about.id === walk;

/** Everything that was asked on a walk, the latest first. An answer whose question is not here yet stands by itself. */
export function askedOn(view: Pick<LaneViewModel, 'list'>, walk: string | undefined): Asked[] {
  if (!walk) return [];
  const notes = (view.list('note') as NoteRow[])
    .filter((note) => !note.isDeleted && isAbout(note, walk))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const ids = new Set(notes.map(({ id }) => id));
  const isAnswer = ({ set }: NoteRow) => typeof set.answers === 'string' && ids.has(set.answers);
  return notes
    .filter((note) => !isAnswer(note))
    .map((question) => ({
      question,
      answers: notes.filter((note) => isAnswer(note) && note.set.answers === question.id),
    }))
    .reverse();
}

/**
 * What is new for `maker`: a question of somebody else that nobody answered, or an answer to a question of theirs. `seen` are ids of
 * notes that they put away.
 */
export function newsFor(
  asked: readonly Asked[],
  maker: string,
  seen: ReadonlySet<string>,
): { note: NoteRow; question: NoteRow } | null {
  for (const { question, answers } of asked) {
    const isOwn = question.by === maker;
    const note = isOwn ? answers.findLast(({ by }) => by !== maker) : question;
    if (!note || seen.has(note.id)) continue;
    if (isOwn || answers.length === 0) return { note, question };
  }
  return null;
}
