import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { paths } from '../routes.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { answerWords } from '../text/answer/words.ts';
import { dayOf } from '../text/format.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { walkPaths } from '../walk-paths.ts';
import { type ConcernSeen, teamName } from './concern-rows.ts';
import { daysUntil, openPromises, waitingResidents } from './promise-order.ts';
import { PromiseDue } from './promises.tsx';
import { homeWords, promiseWords } from './told-words.ts';
import './owed.css';

/** So many that they fit above the board. */
const FIRST = 10;

/** Whom we owe something: residents who ask for it, then what was promised, the longest overdue first. */
export function OpenPromises({ view }: { view: LaneViewModel }) {
  const { plan: say } = answerWords.value;
  const [isAll, setAll] = useState(false);
  const today = dayOf(Date.now());
  const promises = openPromises(view);
  const late = promises.filter(({ promise }) => daysUntil(promise.set.dueOn, today) < 0).length;
  const notes = [
    ...waitingResidents(view).map(({ concern, asks }) => (
      <Owed key={`${concern.id} ${asks}`} concern={concern}>
        <p class="promise" data-testid="asks">
          <Icon name="attention" size={18} />
          {say.says[asks]}
        </p>
      </Owed>
    )),
    ...promises.map(({ concern, promise, walk }) => {
      const team = teamName(view, promise.set.team);
      const said = promiseWords(promise);
      const first = concern ? said : walk?.set.name;
      return (
        <Owed
          key={promise.id}
          concern={concern}
          walk={promise.set.about.id}
          said={said}
          line={[first, team && say.team(team)].filter(Boolean).join(' · ')}
        >
          <PromiseDue dueOn={promise.set.dueOn} />
        </Owed>
      );
    }),
  ];
  if (notes.length === 0) return null;
  return (
    <section class="owed" aria-labelledby="owed-title" data-testid="open-promises">
      <h2 id="owed-title">
        {say.title} <span class="count">{notes.length}</span>
        {late > 0 && <span class="promise">{say.late(late)}</span>}
      </h2>
      <ul class="owed-list">{isAll ? notes : notes.slice(0, FIRST)}</ul>
      {!isAll && notes.length > FIRST && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say.showAll(notes.length)}
        </button>
      )}
    </section>
  );
}

type OwedProps = {
  concern: ConcernSeen | null;
  /** Without a concern: the walk it was promised on, and what. */
  walk?: string;
  said?: string;
  line?: string;
  children: ComponentChildren;
};

function Owed({ concern, walk, said, line, children }: OwedProps) {
  const category = concern && categoryOf(concern.set.category);
  return (
    <li class="card owed-note" data-testid="owed">
      {category && <Pictogram category={category.id} size={36} />}
      <div>
        <a href={concern ? paths.office(concern.id) : walkPaths.plan(walk)}>
          {concern ? `${category?.[language.value]}, ${homeWords(concern)}` : said}
        </a>
        {line && <p class="row-line">{line}</p>}
        {children}
      </div>
    </li>
  );
}
