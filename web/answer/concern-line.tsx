import { paths } from '../routes.ts';
import { momentDay } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import type { ConcernSeen } from './concern-rows.ts';
import { homeWords } from './told-words.ts';

type ConcernLinkProps = {
  concern: ConcernSeen;
  /** How it stands, by default. */
  note?: string;
  /** Its home, by default. */
  what?: string | undefined;
};

/** Another concern: what or where it is, when it was told and how it stands; a way to it. */
export function ConcernLink({ concern, note, what }: ConcernLinkProps) {
  return (
    <a class="told-link" href={paths.office(concern.id)}>
      {concernLine(concern, note, what)}
    </a>
  );
}

export const concernLine = (concern: ConcernSeen, note?: string, what?: string): string =>
  [
    what ?? homeWords(concern),
    momentDay(concern.at, language.value),
    note ?? words.value.status[concern.set.status],
  ].join(', ');
