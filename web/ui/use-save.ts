import { useState } from 'preact/hooks';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { announce } from './announcer.tsx';

/** Keeps drafts on this device and says `done` aloud. False when the storage refused. */
export type Save = (drafts: Draft[], done: string) => Promise<boolean>;

/** `keep` saves on the device; `refused` are the words for when it does not, and come back as `problem`. */
export function useSave(
  keep: (drafts: Draft[]) => Promise<unknown>,
  refused: string,
): { save: Save; problem: string } {
  const [problem, setProblem] = useState('');
  const save: Save = async (drafts, done) => {
    try {
      await keep(drafts);
    } catch {
      setProblem(refused);
      return false;
    }
    setProblem('');
    if (done) announce(done);
    return true;
  };
  return { save, problem };
}
