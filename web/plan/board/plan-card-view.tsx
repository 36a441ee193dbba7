import { useMemo } from 'preact/hooks';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { problemWords } from '../../text/problem-words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import {
  dueWords,
  fullName,
  initialsOf,
  nameOf,
  placeOf,
  plannedWords,
  waitingWords,
} from './card-words.ts';
import type { PlanCard } from './plan-card.ts';

/** What can be done with the cards on the screen. */
export type CardDeeds = {
  mayPlan: boolean;
  open: (id: string) => void;
  menu: (id: string) => void;
  pick: (id: string) => void;
};

type CardViewProps = {
  card: PlanCard;
  deeds: CardDeeds;
  isPicked: boolean;
  /** Two people changed it without knowing of each other. */
  isTwice: boolean;
};

/** A card; drawn anew only when something on it is different. */
export function PlanCardView({ card, deeds, isPicked, isTwice }: CardViewProps) {
  const { row, ...facts } = card;
  const find = facts.find && [placeOf(card, words.value), facts.find.words, facts.find.category.id];
  const key = JSON.stringify([{ ...facts, find }, row.sync, row.why, isPicked, isTwice]);
  return useMemo(
    () => <Note card={card} deeds={deeds} isPicked={isPicked} isTwice={isTwice} />,
    [key, deeds, language.value, planBoardWords.value],
  );
}

function Note({ card, deeds, isPicked, isTwice }: CardViewProps) {
  const say = planBoardWords.value;
  const { find, owner, status, row } = card;
  const name = fullName(card, words.value, language.value);
  const isOver = status === 'done' || status === 'dropped';
  return (
    <li class="plan-slot">
      <article
        class="card plan-card"
        data-testid="plan-card"
        data-card={card.id}
        data-status={status}
        data-picked={isPicked ? '' : undefined}
      >
        <div class="plan-head">
          {find && <Pictogram category={find.category.id} size={36} />}
          <button
            type="button"
            class="plan-open"
            data-open={card.id}
            onClick={() => deeds.open(card.id)}
          >
            <strong>{nameOf(card, language.value)}</strong>
            {find && <span class="row-line">{placeOf(card, words.value)}</span>}
          </button>
          {deeds.mayPlan && (
            <button
              type="button"
              class="button button-quiet plan-more"
              aria-label={say.card.menu(name)}
              aria-haspopup="dialog"
              onClick={() => deeds.menu(card.id)}
            >
              <Icon name="more" />
            </button>
          )}
        </div>
        {find && <p class="plan-task">{card.task}</p>}
        {find?.kind === 'concern' && find.words && (
          <blockquote class="voice plan-quote">“{find.words}”</blockquote>
        )}
        <Lines card={card} />
        <div class="plan-foot">
          {owner && (
            <span class="plan-initials" aria-hidden="true">
              {initialsOf(owner)}
            </span>
          )}
          <span>{owner || say.card.nobody}</span>
          <span class="count plan-status">{say.status[status]}</span>
          {(row.sync === 'here' || row.sync === 'sending') && (
            <span class="plan-mark" data-testid="plan-unsent">
              <Icon name="upload" size={18} /> {say.card.unsent}
            </span>
          )}
          {deeds.mayPlan && !isOver && (
            <label class="choice plan-pick">
              <input
                type="checkbox"
                checked={isPicked}
                aria-label={say.card.choose(name)}
                onChange={() => deeds.pick(card.id)}
              />
            </label>
          )}
        </div>
        {row.why && row.why !== 'conflict' && (
          <p class="field-error">{problemWords(row.why, language.value)}</p>
        )}
        {isTwice && (
          <button type="button" class="button plan-twice" onClick={() => deeds.open(card.id)}>
            <Icon name="attention" size={18} /> {say.card.twice}
          </button>
        )}
      </article>
    </li>
  );
}

/** When we go, what was promised, and what holds it up. */
function Lines({ card }: { card: PlanCard }) {
  const say = planBoardWords.value;
  const lines: [IconName, string, isStrong?: boolean][] = [];
  const { outcome } = card.row.set;
  if (card.status === 'done' && outcome) lines.push(['check', String(outcome)]);
  if (card.status !== 'done' && card.plannedOn)
    lines.push(['calendar', plannedWords(card, say, language.value), true]);
  if (card.status === 'waiting' && card.waitingFor)
    lines.push(['clock', waitingWords(card, say, language.value)]);
  if (card.parts) lines.push(['list', say.card.parts(card.parts.done, card.parts.all)]);
  if (card.also > 0) lines.push(['plus', say.card.also(card.also)]);
  if (card.silentDays !== null) lines.push(['attention', say.card.silent(card.silentDays)]);
  const isOver = card.status === 'done' || card.status === 'dropped';
  return (
    <ul class="plan-lines">
      {lines.map(([icon, text, isStrong]) => (
        <li key={icon}>
          <Icon name={icon} size={18} />
          {isStrong ? <strong>{text}</strong> : text}
        </li>
      ))}
      {card.dueOn && !isOver && (
        <li class={card.isLate || card.isTold ? 'promise' : undefined} data-testid="plan-due">
          <Icon name="flag" size={18} />
          {dueWords(card, say, language.value)}
        </li>
      )}
    </ul>
  );
}
