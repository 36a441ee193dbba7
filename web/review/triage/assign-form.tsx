import type { Assignee } from '../../../schema/entities/things.ts';
import { deskWords } from '../../text/desk/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import type { AskProps } from './triage-sheet.tsx';

/** Who takes it up: oneself, a team, a colleague, or nobody any more. */
export function AssignForm({ view, lane, finds, triage, onDone }: AskProps) {
  const { assign } = deskWords.value;
  const first = useFirstFocus<HTMLButtonElement>();
  const ids = finds.map(({ id }) => id);
  const give = async (who: Assignee | null) => onDone(await triage.assign(ids, who));
  const me = lane.person?.id;
  const groups = [
    { title: assign.teams, kind: 'team' as const, rows: view.list('team') },
    {
      title: assign.people,
      kind: 'member' as const,
      rows: view.list('member').filter(({ id }) => id !== me),
    },
  ];
  return (
    <>
      <div class="wrap">
        {me && (
          <button
            ref={first}
            type="button"
            class="button"
            onClick={() => give({ kind: 'member', id: me })}
          >
            {assign.me}
          </button>
        )}
        {finds.some(({ row }) => row.set.assignee) && (
          <button type="button" class="button" onClick={() => give(null)}>
            {assign.nobody}
          </button>
        )}
      </div>
      {groups.map(
        ({ title, kind, rows }) =>
          rows.length > 0 && (
            <section key={kind} class="stack" aria-label={title}>
              <h3>{title}</h3>
              <div class="wrap">
                {rows.map(({ id, set }) => (
                  <button key={id} type="button" class="button" onClick={() => give({ kind, id })}>
                    {String(set.name)}
                  </button>
                ))}
              </div>
            </section>
          ),
      )}
    </>
  );
}
