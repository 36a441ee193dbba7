import type { FindStatus } from '../../schema/workflow.ts';
import type { SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { fieldWords, valueWords } from '../text/find-words.ts';
import { isOver, openConflicts } from '../text/finds.ts';
import { language, words } from '../text/words.ts';
import { ConflictChoice } from '../ui/conflict-choice.tsx';
import { RowConflicts } from '../ui/row-conflicts.tsx';
import type { Save } from '../ui/use-save.ts';
import type { Rows } from './concern-rows.ts';
import { reportWords, toldValue } from './told-words.ts';

type ToldConflictsProps = { view: Rows; row: SeenRow; save: Save };

const ofClosing = ['closedWith', 'report', 'status', 'wantsNoAnswer'];

/** What two people changed of one row without knowing of each other; two closings are one choice. */
export function ToldConflicts({ view, row, save }: ToldConflictsProps) {
  const say = answerWords.value.conflict;
  const open = openConflicts(view, row.id);
  if (open.length === 0) return null;
  const isClosing = row.kind === 'concern' && open.some(({ set }) => set.field === 'closedWith');
  const others = isClosing
    ? open.map(({ set }) => String(set.field)).filter((field) => !ofClosing.includes(field))
    : undefined;
  const isOwn = (field: string): field is keyof typeof say.fields =>
    field !== 'status' && Object.hasOwn(say.fields, field);
  return (
    <div class="stack" data-testid="told-conflicts">
      {isClosing && <ClosingConflict view={view} row={row} save={save} />}
      <RowConflicts
        view={view}
        row={row}
        {...(others && { fields: others })}
        labelOf={(field) => (isOwn(field) ? say.fields[field] : fieldWords(field, words.value))}
        wordsOf={(field, value) =>
          isOwn(field)
            ? toldValue(view, field, value)
            : valueWords(field, value, words.value, language.value)
        }
        onChoose={(conflict, use) =>
          void save([resolveDraft(conflict, row, use)], words.value.find.conflictDone)
        }
      />
    </div>
  );
}

/** Steps on the way to an end are over by now. */
const isMeant = ({ field, value }: SeenRow['set']): boolean =>
  field !== 'status' || isOver(value as FindStatus);

/** Two people closed it at once: both answers stay, and one says how it was closed. */
function ClosingConflict({ view, row, save }: ToldConflictsProps) {
  const say = answerWords.value.conflict;
  const { status, find } = words.value;
  const conflicts = openConflicts(view, row.id).filter(({ set }) =>
    ofClosing.includes(String(set.field)),
  );
  /** Of two closings by one person the last is what they meant. */
  const later = (field: string) =>
    conflicts.findLast(({ set }) => set.field === field && isMeant(set))?.set.value ??
    row.set[field];
  const lineOf = (of: (field: string) => unknown) =>
    [
      status[of('status') as keyof typeof status],
      toldValue(view, 'closedWith', of('closedWith')),
      reportWords(of('report') as Parameters<typeof reportWords>[0]),
    ].join('\n');
  const choose = (use: boolean) => {
    const isTaken = ({ set }: SeenRow) =>
      use && isMeant(set) && set.value === later(String(set.field));
    const drafts = conflicts.map((conflict) => resolveDraft(conflict, row, isTaken(conflict)));
    void save(drafts, say.done);
  };
  return (
    <div class="told-conflict" data-testid="closing-conflict">
      <ConflictChoice
        title={say.title}
        stands={{
          label: find.conflictStands,
          value: lineOf((field) => row.set[field]),
          button: find.conflictUseStands,
          onChoose: () => choose(false),
        }}
        later={{
          label: find.conflictLater,
          value: lineOf(later),
          button: find.conflictUseLater,
          onChoose: () => choose(true),
        }}
      />
      <p class="row-line">{say.hint}</p>
    </div>
  );
}
