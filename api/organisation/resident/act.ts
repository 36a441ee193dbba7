import type { Fields } from '../../../schema/entities/row.ts';
import type { Concern } from '../../../schema/entities/things.ts';
import type { RandomBytes } from '../../../schema/ids.ts';
import type { ResidentSays } from '../../../schema/vocabulary/door.ts';
import { dropPhotos, withdrawStories } from '../consents.ts';
import { writeAsServer } from '../server-write.ts';
import type { Storage } from '../storage.ts';
import type { ResidentAct } from './resident-sees.ts';
import { concernOf } from './told-rows.ts';

/** `no-phone`: there is no number to call. */
export type ActOutcome = 'done' | 'no-phone';

/** Does what the resident asks on their page, inside the caller's transaction; a second time changes nothing. */
export function actAsResident(
  storage: Storage,
  code: string,
  act: ResidentAct,
  nowMs: number,
  random: RandomBytes,
): ActOutcome | undefined {
  const concern = concernOf(storage, code);
  if (!concern) return undefined;
  const { set } = concern;
  if (act.act === 'call' && !set.phone.trim() && !act.phone.trim()) return 'no-phone';
  const changes = changesOf(set, act, nowMs);
  const isNew = Object.entries(changes).some(([name, value]) => value !== (set as Fields)[name]);
  if (isNew) writeAsServer(storage, { kind: 'concern', id: concern.id }, changes, nowMs, random);
  const endsStory =
    act.act === 'erase' ||
    (act.act === 'withdraw' && (act.what === 'story' || act.what === 'mayUsePhotos'));
  if (endsStory) withdrawStories(storage, concern, 'guest', nowMs, random);
  if ('mayUsePhotos' in changes) dropPhotos(storage, concern.id, nowMs, random);
  return 'done';
}

function changesOf(set: Concern['set'], act: ResidentAct, nowMs: number): Fields {
  const says = (word: ResidentSays): Fields =>
    set.saidBack?.says === word ? {} : { saidBack: { says: word, at: nowMs } };
  switch (act.act) {
    case 'solved':
      return says('solved');
    case 'not-yet': {
      if (set.status !== 'done' && set.status !== 'not_ours') return says('not-yet');
      const steps = [...set.steps, { to: 'new', at: nowMs }];
      // Said before and closed since: what is said now is about what was done since.
      return { saidBack: { says: 'not-yet', at: nowMs }, status: 'new', steps };
    }
    case 'call':
      // A number that is known is the office's to change: whoever holds the card must not send its calls elsewhere.
      return {
        ...says('call'),
        mayCall: true,
        ...(!set.phone.trim() && { phone: act.phone.trim() }),
      };
    case 'withdraw':
      return act.what === 'story' ? {} : { [act.what]: false };
    case 'erase':
      return { asksErasureAt: set.asksErasureAt ?? nowMs };
  }
}
