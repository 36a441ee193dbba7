import { useState } from 'preact/hooks';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { clockWords } from '../text/format.ts';
import { togetherWords } from '../text/together/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { Save } from '../ui/use-save.ts';
import { askedOn, type NoteRow } from './notes.ts';
import { nameOf, walkOf } from './on-walk.ts';
import { SayForm } from './say-form.tsx';
import './together.css';

type TalkProps = { lane: LaneView; view: LaneViewModel; save: Save };

/** What was asked on the walk and answered, between those who walk and who follows from the office. */
export function Talk({ lane, view, save }: TalkProps) {
  const say = togetherWords.value.talk;
  const [answering, setAnswering] = useState<string | null>(null);
  const walk = walkOf(view, lane)?.id;
  const asked = askedOn(view, walk);
  return (
    <section class="stack" aria-labelledby="talk-title" data-testid="talk">
      <h2 id="talk-title">{say.title}</h2>
      <p class="field-hint">{say.intro}</p>
      {asked.length === 0 && <p>{say.none}</p>}
      <ul class="talk" hidden={asked.length === 0}>
        {asked.map(({ question, answers }) => (
          <li key={question.id} class="card stack">
            <Saying lane={lane} view={view} note={question} />
            {answers.length > 0 && (
              <ul class="talk-answers">
                {answers.map((answer) => (
                  <li key={answer.id}>
                    <Saying lane={lane} view={view} note={answer} isAnswer />
                  </li>
                ))}
              </ul>
            )}
            {walk &&
              (answering === question.id ? (
                <SayForm
                  walk={walk}
                  question={question}
                  save={save}
                  onDone={() => setAnswering(null)}
                />
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={say.answerNamed(question.set.text)}
                  onClick={() => setAnswering(question.id)}
                >
                  <Icon name="note" />
                  {say.answer}
                </button>
              ))}
          </li>
        ))}
      </ul>
      {walk ? <SayForm walk={walk} question={null} save={save} /> : <p>{say.notYet}</p>}
    </section>
  );
}

type SayingProps = {
  lane: LaneView;
  view: LaneViewModel;
  note: NoteRow;
  isAnswer?: boolean;
};

/** One note: who says it, and their own words. */
function Saying({ lane, view, note, isAnswer = false }: SayingProps) {
  const { sync } = words.value;
  return (
    <div>
      <p class="row-line">
        <strong>{sayerWords(view, note, lane.maker, isAnswer)}</strong>{' '}
        <time dateTime={new Date(note.at).toISOString()}>
          {clockWords(note.at, language.value)}
        </time>
      </p>
      <p class="said">{note.set.text}</p>
      {note.sync !== 'in' && <SyncChip state={note.sync} label={sync[note.sync]} />}
    </div>
  );
}

/** "Eveline vraagt", "Jij antwoordde". */
export function sayerWords(
  view: LaneViewModel,
  note: Pick<NoteRow, 'by'>,
  maker: string,
  isAnswer: boolean,
): string {
  const say = togetherWords.value.talk;
  if (note.by === maker) return isAnswer ? say.youReply : say.youAsk;
  const who = nameOf(view, note.by, language.value) || say.office;
  return isAnswer ? say.reply(who) : say.question(who);
}
