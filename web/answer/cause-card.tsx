import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { patchDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { type Find, isOver, readFind } from '../text/finds.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { CauseAnswer } from './cause-answer.tsx';
import { CauseForm } from './cause-form.tsx';
import { alike, childrenOf, helpersIn, isAnswered } from './causes.ts';
import { ConcernLink, concernLine } from './concern-line.tsx';
import { type CauseSeen, type ConcernSeen, causeOf, type Rows } from './concern-rows.ts';
import { ToldConflicts } from './told-conflicts.tsx';

/** Plans one visit for what comes from one cause. */
export type Visit = (props: {
  cause: string;
  finds: readonly Find[];
  onClose: () => void;
}) => ComponentChildren;

type CauseCardProps = {
  view: Rows;
  concern: ConcernSeen;
  mayDecide: boolean;
  save: Save;
  /** For who plans. */
  visit: Visit | undefined;
};

/** What more than one home in a complex told of, and the one thing behind it. */
export function CauseCard({ view, concern, mayDecide, save, visit }: CauseCardProps) {
  const say = answerWords.value.cause;
  const complex = concern.set.address?.complex;
  const helpers = helpersIn(view, complex);
  const cause = causeOf(view, concern.set.cause);
  const others = alike(view, concern);
  return (
    <>
      {cause ? (
        <WithCause
          view={view}
          concern={concern}
          cause={cause}
          mayDecide={mayDecide}
          save={save}
          visit={visit}
        />
      ) : (
        complex &&
        others.length > 1 && (
          <Suggestion
            view={view}
            concern={concern}
            others={others}
            complex={complex}
            mayDecide={mayDecide}
            save={save}
          />
        )
      )}
      {helpers > 0 && (
        <p class="told-note" data-testid="helpers">
          <Icon name="person" size={20} />
          {say.helpers(helpers)}
        </p>
      )}
    </>
  );
}

type SuggestionProps = Omit<CauseCardProps, 'visit'> & { others: ConcernSeen[]; complex: string };

function Suggestion({ concern, others, complex, mayDecide, save }: SuggestionProps) {
  const say = answerWords.value.cause;
  const [isMaking, setMaking] = useState(false);
  const what = categoryOf(concern.set.category)?.[language.value] ?? '';
  return (
    <section class="told-card" data-testid="alike">
      <p>
        <strong>{say.count(others.length, what, complex)}</strong>
        <span class="row-line">{say.hint}</span>
      </p>
      {mayDecide && !isMaking && (
        <button type="button" class="button" onClick={() => setMaking(true)}>
          {say.make}
        </button>
      )}
      {isMaking && (
        <CauseForm
          concern={concern}
          others={others}
          name={say.nameOf(what, complex)}
          save={save}
          onClose={() => setMaking(false)}
        />
      )}
    </section>
  );
}

function WithCause({
  view,
  concern,
  cause,
  mayDecide,
  save,
  visit,
}: CauseCardProps & { cause: CauseSeen }) {
  const say = answerWords.value.cause;
  const [isAnswering, setAnswering] = useState(false);
  const [isPlanning, setPlanning] = useState(false);
  const children = childrenOf(view, cause.id);
  const waiting = children.filter((one) => !isAnswered(view, cause, one));
  const more = alike(view, { ...concern, set: { ...concern.set, cause: null } });
  const open = children
    .filter(({ set }) => !isOver(set.status))
    .flatMap((one) => readFind(one) ?? []);
  const stateOf = (one: ConcernSeen) => (waiting.includes(one) ? say.waiting : say.answered);
  return (
    <section class="told-card" data-testid="cause">
      <p>
        <strong>{say.title(cause.set.name)}</strong>
        <span class="row-line">{say.residents(children.length, waiting.length)}</span>
      </p>
      <ToldConflicts view={view} row={cause} save={save} />
      {!isAnswering && (
        <ul class="told-links">
          {children.map((one) => (
            <li key={one.id} data-answered={!waiting.includes(one)}>
              <Icon name={waiting.includes(one) ? 'clock' : 'check'} size={18} />
              {one.id === concern.id ? (
                <span>{concernLine(one, `${say.here}, ${stateOf(one)}`)}</span>
              ) : (
                <ConcernLink concern={one} note={stateOf(one)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayDecide && more.length > 0 && (
        <p>
          {say.addHint(more.length)}{' '}
          <button
            type="button"
            class="button"
            onClick={() =>
              void save(
                more.map((one) => patchDraft(one, { cause: cause.id })),
                say.saved(cause.set.name, children.length + more.length),
              )
            }
          >
            {say.add(more.length)}
          </button>
        </p>
      )}
      {mayDecide && !isAnswering && (
        <div class="wrap">
          <button
            type="button"
            class="button"
            data-testid="answer-all"
            onClick={() => setAnswering(true)}
          >
            <Icon name="pencil" />
            {say.answerAll}
          </button>
          {visit && open.length > 0 && (
            <button
              type="button"
              class="button"
              data-testid="plan-visit"
              onClick={() => setPlanning(true)}
            >
              <Icon name="calendar" />
              {say.visit}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => void save([patchDraft(concern, { cause: null })], say.left)}
          >
            {say.leave}
          </button>
        </div>
      )}
      {isPlanning && visit?.({ cause: cause.id, finds: open, onClose: () => setPlanning(false) })}
      {isAnswering && (
        <CauseAnswer
          view={view}
          cause={cause}
          concerns={children}
          waiting={waiting}
          save={save}
          onClose={() => setAnswering(false)}
        />
      )}
    </section>
  );
}
