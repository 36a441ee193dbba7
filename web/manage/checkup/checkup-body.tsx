import { useEffect, useRef } from 'preact/hooks';
import type { CheckupReport } from '../../../schema/checkup.ts';
import { checkupWords } from '../../text/checkup/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { CheckupList } from './checkup-list.tsx';
import { CheckupNow } from './checkup-now.tsx';
import { CheckupsBefore } from './checkups-before.tsx';
import './checkup.css';

type CheckupBodyProps = {
  reports: readonly CheckupReport[];
  /** Nothing can be asked for now. */
  isFixed: boolean;
  reload: () => Promise<void>;
  onNow: () => void;
};

export function CheckupBody({ reports, isFixed, reload, onNow }: CheckupBodyProps) {
  const say = checkupWords.value;
  const [last, ...before] = reports;
  const isRunning = last?.state === 'running';
  useWhileRunning(isRunning, reload, () => announce(say.isDone));
  // While one is under way, what is known is what the one before it found.
  const shown = reports.find(({ state }) => state === 'done');
  return (
    <>
      <p class="quiet">{say.intro}</p>
      <CheckupNow last={last} shown={shown} />
      <button
        type="button"
        class="button manage-first"
        disabled={isFixed || isRunning}
        onClick={onNow}
      >
        {say.now}
      </button>
      {shown && <CheckupList report={shown} />}
      <CheckupsBefore reports={before.filter((one) => one !== shown)} />
    </>
  );
}

const LOOK_AGAIN_MS = 1_000;

/** Asks again as long as one is under way, and says when it came to its end. */
function useWhileRunning(
  isRunning: boolean,
  reload: () => Promise<void>,
  onDone: () => void,
): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !isRunning) onDone();
    was.current = isRunning;
    if (!isRunning) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
}
