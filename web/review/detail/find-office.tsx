import type { Position } from '../../../schema/entities/fields.ts';
import type {
  Assignee,
  Comment,
  FindAnswer,
  Handover,
  Label,
} from '../../../schema/entities/things.ts';
import { paths } from '../../routes.ts';
import type { LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import { distanceWords, metresBetween } from '../../text/find-words.ts';
import { type Find, isOver } from '../../text/finds.ts';
import { dayWords } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { isOfKid } from '../child-of.ts';
import { mergedWith } from '../triage/deeds.ts';
import type { Triage } from '../triage/triage.ts';
import { Comments } from './comments.tsx';

type FindOfficeProps = {
  view: LaneViewModel;
  lane: LaneView;
  find: Find;
  triage: Triage;
  mayDecide: boolean;
};
type Seen<R> = SeenRow & R;

/** The rows of a kind about one find, oldest first. */
export function aboutOf<R>(view: Pick<LaneViewModel, 'list'>, kind: SeenRow['kind'], id: string) {
  return view
    .list(kind)
    .filter(({ set }) => (set.about as { id?: string } | undefined)?.id === id)
    .sort((one, other) => one.at - other.at) as Seen<R>[];
}

/** What the office made of a find: who takes it, what it belongs to, what was said back and passed on, and where it stood first. */
export function FindOffice({ view, lane, find, triage, mayDecide }: FindOfficeProps) {
  const { office, handOver } = deskWords.value;
  const { row } = find;
  const { assignee, laterUntil, duplicateOf, notOursWhy, firstPosition } = row.set as {
    assignee?: Assignee | null;
    laterUntil?: string | null;
    duplicateOf?: string | null;
    notOursWhy?: string;
    firstPosition?: Position | null;
  };
  const labels = aboutOf<Label>(view, 'label', find.id);
  // What a child is answered stands with what the child said.
  const isAnswerable = find.kind === 'observation' && !isOfKid(row);
  const answers = isAnswerable ? aboutOf<FindAnswer>(view, 'answer', find.id) : [];
  const handovers = aboutOf<Handover>(view, 'handover', find.id);
  const merged = mergedWith(view, row);
  const whoIs = (who: Assignee): string => String(view.byId(who.id)?.set.name ?? office.someone);
  const away = (to: Position) =>
    distanceWords(metresBetween(to, find.position), words.value, language.value);
  return (
    <section class="stack" aria-label={office.title} data-testid="find-office">
      {assignee && (
        <p>
          <Icon name="person" size={18} /> {office.assignee(whoIs(assignee))}
        </p>
      )}
      {laterUntil && (
        <p>
          <Icon name="clock" size={18} /> {office.later(dayWords(laterUntil, language.value))}
        </p>
      )}
      {labels.length > 0 && (
        <ul class="wrap" aria-label={office.labels}>
          {labels.map(({ id, set }) => (
            <li key={id} class="desk-label">
              {set.name}
              {mayDecide && (
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={office.removeLabel(set.name)}
                  onClick={() => triage.remove(id)}
                >
                  <Icon name="close" size={18} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {duplicateOf && (
        <div class="card stack" data-testid="merged-into">
          <p>{office.mergedInto}</p>
          <div class="wrap">
            <a class="button" href={paths.office(duplicateOf)}>
              {office.toParent}
            </a>
            {mayDecide && (
              <button type="button" class="button" onClick={() => triage.unmerge(find.id)}>
                {office.unmerge}
              </button>
            )}
          </div>
        </div>
      )}
      {merged.length > 0 && (
        <section class="card stack" aria-label={office.merged(merged.length)} data-testid="merged">
          <h3>{office.merged(merged.length)}</h3>
          <ul class="stack desk-merged">
            {merged.map((one) => (
              <li key={one.id} class="review-pair">
                <a href={paths.office(one.id)}>
                  {placeWords(one.set.position as Position, words.value)}
                </a>
                {mayDecide && (
                  <button
                    type="button"
                    class="button"
                    data-testid="unmerge"
                    onClick={() => triage.unmerge(one.id)}
                  >
                    {office.unmerge}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notOursWhy && find.status === 'not_ours' && (
        <div>
          <h3>{office.notOursWhy}</h3>
          <p class="desk-text">{notOursWhy}</p>
        </div>
      )}
      {isAnswerable && isOver(find.status) && answers.length === 0 && (
        <p class="promise" data-testid="unanswered">
          <Icon name="flag" size={18} /> {office.unanswered}
        </p>
      )}
      {answers.length > 0 && (
        <section class="stack" aria-label={office.answers}>
          <h3>{office.answers}</h3>
          {answers.map(({ id, set }) => (
            <p key={id} class="desk-text" data-testid="find-answer">
              {dayWords(set.on, language.value)}: {set.text}
            </p>
          ))}
        </section>
      )}
      {handovers.length > 0 && (
        <section class="stack" aria-label={office.handovers}>
          <h3>{office.handovers}</h3>
          {handovers.map(({ id, set }) => (
            <details key={id} class="desk-passed" data-testid="handed-over">
              <summary>
                {office.handedTo(
                  handOver.others[set.to],
                  set.name,
                  dayWords(set.on, language.value),
                )}
              </summary>
              <p class="desk-text">{set.text}</p>
            </details>
          ))}
        </section>
      )}
      {firstPosition && (
        <div class="wrap" data-testid="moved">
          <p>{office.moved(away(firstPosition))}</p>
          {mayDecide && metresBetween(firstPosition, find.position) > 0.5 && (
            <button type="button" class="button" onClick={() => triage.putBack(find.id)}>
              {office.putBack}
            </button>
          )}
        </div>
      )}
      <Comments
        key={find.id}
        view={view}
        lane={lane}
        comments={aboutOf<Comment>(view, 'comment', find.id)}
        mayComment={mayDecide}
        onComment={(text, mentions) => triage.comment(find.id, text, mentions)}
        onRemove={(id) => triage.remove(id)}
      />
    </section>
  );
}
