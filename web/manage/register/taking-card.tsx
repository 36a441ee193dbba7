import { useEffect, useRef, useState } from 'preact/hooks';
import type { Import } from '../../../schema/register/wire.ts';
import { type Failure, isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { failureWords } from './failure-words.ts';
import { type LookedAt, newTaking, takeIn } from './looked-at.ts';

type TakingCardProps = {
  client: RegisterClient;
  list: LookedAt;
  name: string;
  onDone: (taken: Import) => void;
  /** With the words that say how things stand. */
  onStopped: (words: string) => void;
};

/** A list on its way in. Stopping puts back what was in already. */
export function TakingCard({ client, list, name, onDone, onStopped }: TakingCardProps) {
  const say = registerWords.value;
  const [taking, setTaking] = useState(() => newTaking(client, list, name));
  const [problem, setProblem] = useState('');
  const [isStopping, setStopping] = useState(false);
  const isStopped = useRef(false);
  const isLeft = useRef(false);
  const all = taking.parts.reduce((sum, part) => sum + part.length, 0);
  const done = taking.parts.slice(0, taking.done).reduce((sum, part) => sum + part.length, 0);

  const putBack = async () => {
    setStopping(true);
    const answer = await client.undo(taking.id, []);
    setStopping(false);
    // An import of which nothing arrived is not there, and that is as good.
    const isBack = !isFailure(answer) || ('problem' in answer && answer.problem === 'not_found');
    if (!isBack) return setProblem(failureWords(answer as Failure));
    onStopped('needs' in answer ? say.stoppedPartly : say.stopped);
  };
  const run = async () => {
    setProblem('');
    const isOver = () => isStopped.current || isLeft.current;
    const outcome = await takeIn(client, taking, isOver, setTaking);
    // Whoever left finds it among the imports, cut off.
    if (isLeft.current) return;
    if (outcome === null) await putBack();
    else if (isFailure(outcome)) setProblem(failureWords(outcome));
    else onDone(outcome);
  };
  useEffect(() => {
    void run();
    return () => {
      isLeft.current = true;
    };
  }, []);

  return (
    <section class="card stack" aria-labelledby="register-taking">
      <h2 id="register-taking">{say.taking}</h2>
      <progress
        class="register-progress"
        max={all}
        value={done}
        aria-labelledby="register-taking"
      />
      <p class="numbers" role="status" data-testid="register-progress">
        {isStopping ? say.stopping : say.progress(done, all)}
      </p>
      {problem ? (
        <>
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem} {say.halted}
          </p>
          <div class="wrap">
            <button type="button" class="button button-do" onClick={() => void run()}>
              {say.goOn}
            </button>
            <button type="button" class="button" onClick={() => void putBack()}>
              {say.stopAndBack}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="quiet">{say.takingHint}</p>
          <button
            type="button"
            class="button register-start"
            disabled={isStopping}
            onClick={() => {
              isStopped.current = true;
              setStopping(true);
            }}
          >
            {say.stopAndBack}
          </button>
        </>
      )}
    </section>
  );
}
