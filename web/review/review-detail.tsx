import { type FindStatus, findStatuses, mayStepFind } from '../../schema/workflow.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { aboutFind } from '../text/about-find.ts';
import { type Find, isOver } from '../text/finds.ts';
import { momentWords } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { problemWords } from '../text/problem-words.ts';
import { whoWords } from '../text/who-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { Save } from '../ui/use-save.ts';
import { isOfKid } from './child-of.ts';
import { AroundFind } from './detail/around-find.tsx';
import { FindOffice } from './detail/find-office.tsx';
import { History } from './detail/history.tsx';
import type { Finder } from './finder/finder.ts';
import type { ReviewSlots } from './review-slots.ts';
import type { Triage, TriageAsk } from './triage/triage.ts';
import { TriageButtons } from './triage/triage-buttons.tsx';

const ChildFind = later(async () => (await import('./for-child/child-find.tsx')).ChildFind);

type ReviewDetailProps = {
  device: Device;
  finder: Finder;
  view: LaneViewModel;
  lane: LaneView;
  find: Find;
  /** Whether this person decides on finds. */
  mayDecide: boolean;
  save: Save;
  slots: ReviewSlots;
  triage: Triage;
  onAccept: () => void;
  onAsk: (ask: TriageAsk) => void;
};

/** One find with everything known about it, and the steps that may be taken now. */
export function ReviewDetail(props: ReviewDetailProps) {
  const { device, finder, view, lane, find, mayDecide, save, slots, triage, onAccept, onAsk } =
    props;
  const { review, status, sync, find: say, judgement, urgency } = words.value;
  const { row, category, position } = find;
  const what = category[language.value];
  const maker = view
    .list('participant')
    .find(({ by, walk }) => by === row.by && walk === row.walk)?.set;
  // A child that had somebody's phone in its hands is not that somebody.
  const isNamed = maker && (maker.avatar || !isOfKid(row));
  const makerName = isNamed && whoWords(maker, language.value);
  const walk = view.list('walk').find(({ id }) => id === row.walk)?.set.name;
  const notes = aboutFind(view, 'note', find.id);
  const step = (to: FindStatus) =>
    void save([patchDraft(row, { status: to })], review.stepped(what, status[to]));
  const isConcern = find.kind === 'concern';
  // Accepting and what is not ours have buttons of their own, planning happens by saying who does what, and a concern is closed
  // with an answer.
  const steps = findStatuses.filter(
    (to) =>
      mayDecide &&
      to !== find.status &&
      mayStepFind(find.status, to) &&
      to !== 'planned' &&
      to !== 'not_ours' &&
      (to !== 'new' || isOver(find.status)) &&
      to !== 'seen' &&
      !(isConcern && isOver(to)) &&
      find.status !== 'new',
  );

  return (
    <article class="stack">
      <header class="find-head">
        <Pictogram category={category.id} size={48} />
        <div>
          <h2>{what}</h2>
          <p class="row-line">{placeWords(position, words.value)}</p>
        </div>
        <span class="count" data-testid="status">
          {status[find.status]}
        </span>
      </header>
      <p class="row-line">
        {momentWords(row.at, language.value)}
        {makerName && `, ${review.by(makerName)}`}
        {walk !== undefined && `, ${review.walk(String(walk))}`}, {say.placedHow[position.how]}
      </p>
      {isConcern && slots.toldTop({ find })}
      {row.sync !== 'in' && <SyncChip state={row.sync} label={sync[row.sync]} />}
      {row.why && row.why !== 'conflict' && (
        <p class="field-error">
          <Icon name="attention" />
          {problemWords(row.why, language.value)}
        </p>
      )}
      {isConcern && <p class="promise">{say.confidential}</p>}
      {find.words && <blockquote class="voice">“{find.words}”</blockquote>}
      {isOfKid(row) && (
        <ChildFind {...{ view, find, mayDecide, triage }} onAnswer={() => onAsk('childAnswer')} />
      )}
      {find.judgement && !isOfKid(row) && (
        <p>
          {say.judgement} <strong>{judgement[find.judgement]}</strong>
        </p>
      )}
      {find.urgency && (
        <p>
          {say.urgency} <strong>{urgency[find.urgency]}</strong>
        </p>
      )}
      {isConcern && slots.told({ view, find, save })}
      {slots.photos({ view, row, what })}
      {notes.map((note) => (
        <p key={note.id} class="card note">
          {String(note.set.text)}
        </p>
      ))}
      {slots.conflicts({ view, row, save })}
      {mayDecide && <TriageButtons find={find} onAccept={onAccept} onAsk={onAsk} />}
      {slots.plan({ view, find, save })}
      {steps.length > 0 && (
        <div class="wrap">
          {steps.map((to) => (
            <button key={to} type="button" class="button" onClick={() => step(to)}>
              {review.stepTo(status[to])}
            </button>
          ))}
        </div>
      )}
      {isConcern && slots.toldWork({ view, find, save })}
      {slots.snags({ view, row })}
      <AroundFind finder={finder} view={view} find={find} />
      <FindOffice view={view} lane={lane} find={find} triage={triage} mayDecide={mayDecide} />
      <History device={device} lane={lane} view={view} find={find} />
    </article>
  );
}
