import type { Subject } from '../../../schema/entities/fields.ts';
import type { Appeal, Attachment, Concern } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { drawnOutline } from '../../../schema/register/outline-drawing.ts';
import { neighbourhoods } from '../register/areas.ts';
import { type Storage, select } from '../storage.ts';
import { houseSays } from './read-resident.ts';
import type { AppealSeen } from './resident-sees.ts';
import { standing } from './told-rows.ts';

/** The longest side of the map on the page. */
const MAP_PX = 240;

/** @returns what whoever holds this code reads; undefined for a code that opens nothing, or nothing any more. */
export function readAppeal(storage: Storage, code: string): AppealSeen | undefined {
  const appeal = sharedAs(storage, code);
  if (!appeal) return undefined;
  const subjects = subjectsOf(appeal.set);
  if (!subjects.every((one) => mayBeRead(storage, one))) return undefined;
  const { name, quote, neighbourhood, alt, ask, askedOf, sentOn } = appeal.set;
  const photo = shownPhoto(storage, appeal, subjects);
  return {
    house: houseSays(storage),
    name,
    quote: quote.trim(),
    neighbourhood: neighbourhood.trim(),
    outline: outlineOf(storage, neighbourhood.trim()),
    places: subjects.length >= limits.fewestShown ? subjects.length : null,
    photo,
    alt: photo ? alt : '',
    ask,
    askedOf,
    sentOn,
  };
}

/** Few are made in a year, so that the table needs no index on a code. */
function sharedAs(storage: Storage, code: string): Appeal | undefined {
  const found = select<{ row: string }>(
    storage,
    `SELECT row FROM appeal WHERE row->>'$.set.code' = ? AND row->>'$.isDeleted' = 0`,
    code,
  );
  const appeal = found[0] && (JSON.parse(found[0].row) as Appeal);
  if (!appeal) return undefined;
  const { isShared, isRetired, hasConsent } = appeal.set;
  return isShared && hasConsent && !isRetired ? appeal : undefined;
}

/** Asked each time: what a resident takes back is gone from the page at once. */
function mayBeRead(storage: Storage, { kind, id }: Subject): boolean {
  if (kind === 'observation') return standing(storage, kind, id) !== undefined;
  return standing<Concern>(storage, kind, id)?.set.mayShare === true;
}

function shownPhoto(storage: Storage, { set }: Appeal, subjects: Subject[]): string | null {
  const photo = standing<Attachment>(storage, 'attachment', set.photo);
  if (!photo || !set.alt.trim() || !photo.set.isStored || photo.set.isReleased === false)
    return null;
  const about = subjects.find(({ id }) => id === photo.set.about.id);
  if (!about) return null;
  const isAllowed =
    about.kind === 'observation' ||
    standing<Concern>(storage, 'concern', about.id)?.set.mayUsePhotos === true;
  return isAllowed ? photo.id : null;
}

function outlineOf(storage: Storage, neighbourhood: string): AppealSeen['outline'] {
  const area = neighbourhoods(storage).find(({ name }) => name === neighbourhood);
  return area ? drawnOutline(area.outline, MAP_PX) : null;
}
