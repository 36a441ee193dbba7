import { planningWords } from '../../text/planning/words.ts';
import { whoWords } from '../../text/who-words.ts';
import { language } from '../../text/words.ts';
import type { Rows } from '../planned.ts';
import { thingWords } from '../thing-words.ts';
import type { Raiser } from './raised.ts';

/** Who it is that hears something: a resident by their door, somebody on a walk by how they are called there. */
export function raiserWords(view: Rows, { kind, isKid, rows, walk, maker }: Raiser): string {
  const say = planningWords.value.gate;
  const [first] = rows;
  if (!first) return say.gone;
  if (kind === 'concern') return thingWords(first);
  const name = view.list('walk').find(({ id }) => id === walk)?.set.name;
  // Whose phone it was is not who found it.
  const called = maker && !(isKid && !maker.set.avatar) ? whoWords(maker.set, language.value) : '';
  const onWalk = String(name ?? say.someWalk);
  if (!called) return isKid ? say.kid(onWalk) : say.somebody(onWalk);
  return say.onWalk(maker?.set.avatar ? say.child(called) : called, onWalk);
}

/** A language by its name in the reader's own: "Turks". */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;
