import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../../sync/device.ts';
import type { Find } from '../../text/finds.ts';
import {
  type ChildSaid,
  isNextDue,
  isUnfinished,
  sentenceOf,
} from '../../text/for-child/fitting.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { dayWords } from '../../text/format.ts';
import { language, words } from '../../text/words.ts';
import { ChildPicture } from '../../ui/child-pictures.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Triage } from '../triage/triage.ts';
import { answersOf, type ChildAnswer, lastPicture } from './answers-of.ts';
import { ChangeAnswer } from './change-answer.tsx';
import { ChildFaces } from './child-said.tsx';
import { paperPath } from './paper-path.ts';
import { proposalFor, teamOf } from './proposed.ts';
import './for-child.css';

type ChildFindProps = {
  view: LaneViewModel;
  find: Find;
  mayDecide: boolean;
  triage: Triage;
  /** Asks for an answer in other words. */
  onAnswer: () => void;
};

/** What a child found: what the child said, apart from it what an adult said, and what the child was answered. */
export function ChildFind(props: ChildFindProps) {
  const { find } = props;
  const say = forChildWords.value;
  const said = find.row.set as ChildSaid;
  return (
    <section class="stack child-find" aria-label={say.found} data-testid="child-find">
      <h3>{say.found}</h3>
      <fieldset class="child-voices" aria-label={say.voices}>
        <div class="child-voice" data-testid="child-voice">
          <ChildFaces said={said} size={52} />
          {said.childAgain && <p>{say.again[said.childAgain]}</p>}
          {said.childBest && <p>{say.best}</p>}
        </div>
        <p class="child-voice child-voice-adult" data-testid="adult-voice">
          {find.judgement
            ? say.adultSays(words.value.judgement[find.judgement].toLowerCase())
            : say.nobody}
          {find.judgement && said.childJudgement && said.childJudgement !== 'unsure' && (
            <span class="row-line">
              {said.childJudgement === find.judgement ? say.same : say.different}
            </span>
          )}
        </p>
      </fieldset>
      <Answers {...props} />
    </section>
  );
}

function Answers({ view, find, mayDecide, triage, onAnswer }: ChildFindProps) {
  const say = forChildWords.value;
  const answers = answersOf(view, find.id);
  const last = lastPicture(answers);
  const isDue = isNextDue(find.status, last);
  const proposed = proposalFor(view, find);
  const sentence = proposed && sentenceOf(proposed);
  return (
    <section class="stack" aria-label={say.answers} data-testid="child-answers">
      <h3>{say.answers}</h3>
      {answers.map((answer) => (
        <Given key={answer.id} answer={answer} mayDecide={mayDecide} triage={triage} />
      ))}
      {(!last || isDue) && (
        <p class="promise" data-testid="child-waits">
          <Icon name="flag" size={18} /> {last ? say.due : say.none}
        </p>
      )}
      {last && !isDue && isUnfinished(last) && <p class="quiet">{say.going}</p>}
      {mayDecide && proposed && sentence && (
        <div class="card child-proposed" data-testid="child-proposed">
          <p>{say.propose}</p>
          <div class="child-given">
            <ChildPicture picture={proposed} size={56} />
            <p lang="nl">{sentence}</p>
          </div>
          <div class="wrap">
            <button
              type="button"
              class="button"
              onClick={() =>
                void triage.answer([find.id], sentence, {
                  childPicture: proposed,
                  team: teamOf(find),
                })
              }
            >
              {say.sayThis}
            </button>
            <button type="button" class="button button-quiet" onClick={onAnswer}>
              {say.other}
            </button>
          </div>
        </div>
      )}
      {answers.length > 0 && find.row.walk && (
        <a class="button button-quiet" href={paperPath(find.row.walk)}>
          {say.toPaper}
        </a>
      )}
    </section>
  );
}

type GivenProps = { answer: ChildAnswer; mayDecide: boolean; triage: Triage };

function Given({ answer, mayDecide, triage }: GivenProps) {
  const say = forChildWords.value;
  const [isChanging, setChanging] = useState(false);
  const { set } = answer;
  return (
    <div class="child-given" data-testid="find-answer">
      {set.childPicture && <ChildPicture picture={set.childPicture} size={56} />}
      <div>
        <p class="row-line">{dayWords(set.on, language.value)}</p>
        <p class="desk-text" lang="nl">
          {set.text}
        </p>
        {mayDecide && (
          <div class="wrap">
            <button type="button" class="button button-quiet" onClick={() => setChanging(true)}>
              {say.change}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => void triage.remove(answer.id)}
            >
              {say.remove}
            </button>
          </div>
        )}
      </div>
      {isChanging && (
        <ChangeAnswer answer={answer} triage={triage} onClose={() => setChanging(false)} />
      )}
    </div>
  );
}
