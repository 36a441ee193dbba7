import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../../schema/problem.ts';
import { type Failure, isFailure } from './api.ts';

/** What the server said last, when (epoch ms), and why it says nothing now. */
export type Answered<T> = {
  value: T | null;
  at: number;
  problem: ProblemCode | 'unreachable' | null;
  reload: () => Promise<void>;
};

/** Only as long as the page lives: what a manager may see is not kept on a device. */
const heard = new Map<string, { value: unknown; at: number }>();

export const failureOf = (failure: Failure): ProblemCode | 'unreachable' =>
  'problem' in failure ? failure.problem : 'unreachable';

/** Asks when a screen opens, when one comes back to it and when there is a network again. `key` is what it is asked about. */
export function useAnswer<T extends object>(
  key: string,
  ask: () => Promise<T | Failure>,
): Answered<T> {
  const [, redraw] = useState(0);
  const [problem, setProblem] = useState<Answered<T>['problem']>(null);
  const asking = useRef(ask);
  asking.current = ask;
  const turns = useRef({ asked: 0, heard: 0 });
  const reload = useCallback(async () => {
    turns.current.asked += 1;
    const turn = turns.current.asked;
    const answer = await asking.current();
    // An older answer must not land on top of a newer one.
    if (turn < turns.current.heard) return;
    turns.current.heard = turn;
    if (isFailure(answer)) return setProblem(failureOf(answer));
    heard.set(key, { value: answer, at: Date.now() });
    setProblem(null);
    redraw((n) => n + 1);
  }, [key]);
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    const whenOnline = () => void reload();
    const whenOffline = () => setProblem('unreachable');
    void reload();
    document.addEventListener('visibilitychange', whenSeen);
    addEventListener('online', whenOnline);
    addEventListener('offline', whenOffline);
    return () => {
      document.removeEventListener('visibilitychange', whenSeen);
      removeEventListener('online', whenOnline);
      removeEventListener('offline', whenOffline);
    };
  }, [reload]);
  const known = heard.get(key) as { value: T; at: number } | undefined;
  return { value: known?.value ?? null, at: known?.at ?? 0, problem, reload };
}

/** Does one thing on the server. `problem` is why the last did not happen; `act` says whether it did. */
export function useDeed(reload: () => Promise<void>) {
  const [problem, setProblem] = useState<Answered<object>['problem']>(null);
  const [isBusy, setBusy] = useState(false);
  const act = async (deed: Promise<object | Failure>): Promise<boolean> => {
    setBusy(true);
    const answer = await deed;
    setBusy(false);
    const why = isFailure(answer) ? failureOf(answer) : null;
    setProblem(why);
    // Not heard may well be done: what is shown next is what is so.
    await reload();
    return why === null;
  };
  return { act, problem, isBusy, forget: () => setProblem(null) };
}
