import { useState } from 'preact/hooks';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import { type FollowUpStatus, mayStepFollowUp } from '../../../schema/workflow.ts';
import { backDraft, patchDraft } from '../../sync/drafts.ts';
import { planningWords } from '../../text/planning/words.ts';
import type { Save } from '../../ui/use-save.ts';
import { madeHere, type Planned } from '../planned.ts';

export type Changed = { mid: string; words: string; back: Draft[] };
/** Saves fields of the follow-up, with what goes along in the same save; `words` say what was done. */
export type Change = (
  set: Partial<Planned['set']>,
  words: string,
  along?: readonly Draft[],
) => Promise<boolean>;

/** Each change is a save of its own on what this person saw, and the last one can be taken back. */
export function useChanges(planned: Planned, save: Save) {
  const [last, setLast] = useState<Changed | null>(null);
  const change: Change = async (set, done, along = []) => {
    const mid = madeHere();
    const drafts = [{ ...patchDraft(planned, set), mid }, ...along];
    if (!(await save(drafts, done))) return false;
    const back = mayGoBack(planned.set.status, set.status)
      ? [backDraft(planned, Object.keys(set), mid)]
      : [];
    setLast({ mid, words: done, back });
    return true;
  };
  const undo = async () => {
    if (last && (await save(last.back, planningWords.value.sheet.undone))) setLast(null);
  };
  return { change, last, undo, forget: () => setLast(null) };
}

const mayGoBack = (from: FollowUpStatus, to: FollowUpStatus | undefined) =>
  to === undefined || mayStepFollowUp(to, from);
