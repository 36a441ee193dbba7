import type { Concern, Story } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import { readOrganisation } from '../own-row.ts';
import type { Storage } from '../storage.ts';
import { dayOf } from './dutch-day.ts';
import { consents, type HouseSays, type ResidentSees } from './resident-sees.ts';
import { concernOf, rowsAbout } from './told-rows.ts';
import { chosenBy, deedsFor, openPromises } from './what-we-did.ts';

export function houseSays(storage: Storage): HouseSays {
  const { name, colourPlace, colourAction, phone, mail } = readOrganisation(storage)?.set ?? {
    name: '',
    colourPlace: null,
    colourAction: null,
    phone: '',
    mail: '',
  };
  return { name, colourPlace, colourAction, phone, mail };
}

/** @returns what stands on the page of this code; undefined while nothing does. */
export function readResident(
  storage: Storage,
  code: string,
  nowMs: number,
): ResidentSees | undefined {
  const concern = concernOf(storage, code);
  if (!concern) return undefined;
  const { set, at } = concern;
  const today = dayOf(nowMs);
  const isClosed = set.status === 'done' || set.status === 'not_ours';
  return {
    house: houseSays(storage),
    language: set.language,
    today,
    said: { words: set.words.trim(), category: set.category, on: dayOf(at) },
    isClosed,
    deeds: deedsFor(storage, concern, nowMs),
    promises: isClosed ? [] : openPromises(storage, concern, today),
    chosen: chosenBy(storage, concern),
    saidBack: set.saidBack && { says: set.saidBack.says, on: dayOf(set.saidBack.at) },
    hasPhone: set.phone.trim() !== '',
    given: consents.filter((one) => set[one]),
    hasStory: rowsAbout<Story>(storage, 'story', concern).some((story) => story.set.isPublished),
    asksErasureOn: set.asksErasureAt === null ? null : dayOf(set.asksErasureAt),
    keep: keepingOf(storage, concern),
  };
}

function keepingOf(storage: Storage, { set }: Concern): ResidentSees['keep'] {
  const says = readOrganisation(storage)?.set;
  return {
    concernDays: says?.keepConcernDays[set.category] ?? limits.keepConcernDays,
    contactDays: says ? says.keepContactDays : null,
  };
}
