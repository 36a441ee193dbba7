import { useRef, useState } from 'preact/hooks';
import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Rules } from '../../schema/mutations/reduce.ts';
import { actorOf } from '../store/lane-model.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { attentionWords } from '../text/attention/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { backFor, type Deciding, draftsFor, refusalOf } from './decide.ts';
import type { Entry } from './entry.ts';
import { outcomeOf } from './entry-words.ts';

/** What was decided here a moment ago: it can be taken back as long as it is told. */
export type Told = { n: number; text: string; back: readonly Draft[] };

export type DecidingHere = {
  told: Told | null;
  /** By the entry it is about: why it could not be decided like that. */
  refused: { id: string; why: string } | null;
  problem: string;
  /** By the id of an entry, the choice that was made here. */
  mine: ReadonlyMap<string, string>;
  /** @returns whether it was kept. */
  decide(entry: Entry, deciding: Deciding): Promise<boolean>;
  undo(): Promise<void>;
  forget(): void;
};

/** Decisions of whoever is at this desk, kept on this device first. */
export function useDeciding(device: Device, lane: LaneView, rules: Rules | null): DecidingHere {
  const [told, setTold] = useState<Told | null>(null);
  const [refused, setRefused] = useState<DecidingHere['refused']>(null);
  const [problem, setProblem] = useState('');
  const mine = useRef(new Map<string, string>());
  const fresh = () => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
  const keep = async (drafts: readonly Draft[]): Promise<boolean> => {
    try {
      await device.save(lane.id, drafts);
    } catch {
      setProblem(attentionWords.value.notSaved);
      return false;
    }
    setProblem('');
    return true;
  };
  return {
    told,
    refused,
    problem,
    mine: mine.current,
    async decide(entry, deciding) {
      const say = attentionWords.value;
      const drafts = draftsFor(entry, deciding, fresh);
      const view = device.view(lane.id).value;
      const actor = actorOf(lane);
      const why = rules && refusalOf(drafts, view, { actor, rules }, entry);
      if (why) {
        setRefused({
          id: entry.id,
          why: say.cannot(say.why[why] ?? problemWords(why, language.value)),
        });
        return false;
      }
      setRefused(null);
      if (!(await keep(drafts))) return false;
      mine.current.set(entry.id, drafts.find(({ e }) => e === entry.id)?.mid ?? '');
      const text = say.done[outcomeOf(deciding)];
      setTold({ n: (told?.n ?? 0) + 1, text, back: backFor(entry, deciding, drafts) });
      announce(text);
      return true;
    },
    async undo() {
      if (!told || told.back.length === 0) return;
      if (!(await keep(told.back))) return;
      setTold(null);
      announce(attentionWords.value.undone);
    },
    forget: () => setTold(null),
  };
}
