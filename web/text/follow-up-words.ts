import type { Row } from '../../schema/entities/row.ts';
import type { FollowUpStatus } from '../../schema/workflow.ts';
import { dayWords } from './format.ts';
import type { Language } from './language.ts';
import type { Words } from './nl.ts';

/** A follow-up in words: what, how it stands, who and when, and until when. */
export function followUpLines({ set }: Pick<Row, 'set'>, words: Words, language: Language) {
  const at = typeof set.at === 'string' ? ` ${set.at}` : '';
  const planned =
    typeof set.plannedOn === 'string'
      ? words.find.plannedFor(dayWords(set.plannedOn, language) + at)
      : words.find.noDay;
  const due =
    typeof set.dueOn === 'string' ? words.find.dueBefore(dayWords(set.dueOn, language)) : null;
  return {
    task: String(set.task),
    status: words.followUpStatus[(set.status as FollowUpStatus | undefined) ?? 'open'],
    line: `${planned}, ${words.find.owner(String(set.owner))}`,
    due,
  };
}
