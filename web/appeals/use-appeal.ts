import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Position } from '../../schema/entities/fields.ts';
import type { Appeal } from '../../schema/entities/things.ts';
import { newMid } from '../../schema/ids.ts';
import type { Area } from '../../schema/register/wire.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { appealWords } from '../text/appeals/words.ts';
import type { Save } from '../ui/use-save.ts';
import { isClear, type Standing } from './appeal-check.tsx';
import {
  type AppealFields,
  type AppealSeen,
  appealPath,
  changedAppeal,
  missingIn,
  newAppeal,
  noShare,
  ownFields,
} from './appeal-rows.ts';
import { neighbourhoodAt } from './neighbourhood.ts';
import { type Flag, flagKey, flagsOf, knownIn, withoutWords } from './redaction.ts';

const empty: AppealFields = {
  name: '',
  quote: '',
  alt: '',
  ask: '',
  askedOf: '',
  neighbourhood: '',
  photo: null,
  hasConsent: false,
};

type AppealOf = {
  view: LaneViewModel;
  /** Undefined while it is not kept yet. */
  appeal: AppealSeen | undefined;
  subjects: readonly SeenRow[];
  neighbourhoods: readonly Area[];
  save: Save;
  /** A new page was kept, under this id. */
  onMade: (id: string) => void;
};

/** A page as it is being written: what was kept with what was typed over it, what stands in its way, and keeping it. */
export function useAppeal({ view, appeal, subjects, neighbourhoods, save, onMade }: AppealOf) {
  const say = appealWords.value;
  const { route } = useLocation();
  const [typed, setTyped] = useState<Partial<AppealFields>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState('');
  const here = subjects[0]?.set.position as Position | undefined;
  const saved = appeal
    ? (Object.fromEntries(ownFields.map((name) => [name, appeal.set[name]])) as AppealFields)
    : { ...empty, neighbourhood: (here && neighbourhoodAt(here, neighbourhoods)?.name) ?? '' };
  const fields = { ...saved, ...typed };
  const known = useMemo(() => knownIn(view, subjects), [view, subjects]);
  const standing: Standing = {
    missing: missingIn(fields),
    isRefused: noShare(subjects),
    flags: flagsOf(fields, known),
    left,
  };
  const change = (more: Partial<AppealFields>) => setTyped({ ...typed, ...more });

  const make = async (more: Partial<Appeal['set']>, done: string) => {
    const mid = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    const isKept = await save([newAppeal(mid, subjects, fields, more)], done);
    if (!isKept) return false;
    setTyped({});
    onMade(mid);
    route(appealPath(mid), true);
    return true;
  };
  /** Nothing is read outside that was not looked at: what is shared changes only as it may be shared. */
  const keep = async (more: { isShared?: boolean }, done: string): Promise<boolean> => {
    if (appeal && more.isShared === false) {
      const closed = changedAppeal(appeal, saved, more);
      return closed ? save([closed], done) : true;
    }
    const isOut = more.isShared ?? appeal?.set.isShared === true;
    const wrong = !fields.name.trim()
      ? say.nameMissing
      : isOut && !isClear(standing)
        ? say.notYet
        : '';
    setProblem(wrong);
    if (wrong) return false;
    if (!appeal) return make(more, done);
    const changed = changedAppeal(appeal, fields, more);
    if (changed && !(await save([changed], done))) return false;
    setTyped({});
    return true;
  };
  return {
    fields,
    change,
    known,
    standing,
    keep,
    problem,
    leave: (flag: Flag) => setLeft(new Set([...left, flagKey(flag)])),
    takeOut: ({ field, words }: Flag) => change({ [field]: withoutWords(fields[field], words) }),
  };
}
