import { type Role, roleMay } from '../../schema/actor.ts';
import type { Photo } from '../store/photo.ts';
import type { LaneViewModel, SeenRow, SyncState } from '../sync/device.ts';

/** A photo of a find as it stands: here, on its way, in, or waiting for somebody. */
export type ShownPhoto = {
  id: string;
  sync: SyncState;
  /** The bytes that this device has, best first; none: the server's. */
  isHere: boolean;
  /** Not made ready yet, or it cannot be. */
  isRaw: boolean;
  /** The server has this part. */
  isStored: boolean;
  isSmallStored: boolean;
  /** A guest took it, and nobody of the organisation said yet that others may see it. */
  isWaiting: boolean;
  /** From 0 to 1 while it is being sent. */
  progress: number | null;
  why?: string;
  row?: SeenRow;
};

/** Of each view once: a list asks for every row of it. */
const read = new WeakMap<object, Map<string, SeenRow[]>>();

function photosIn(view: Pick<LaneViewModel, 'list'>): Map<string, SeenRow[]> {
  const known = read.get(view);
  if (known) return known;
  const photos = new Map<string, SeenRow[]>();
  for (const row of view.list('attachment')) {
    const find = (row.set.about as { id?: string } | undefined)?.id ?? '';
    photos.set(find, [...(photos.get(find) ?? []), row]);
  }
  read.set(view, photos);
  return photos;
}

/** All photos of a find, oldest first: those the server told of, and those only this device knows. */
export function shownPhotos(
  view: Pick<LaneViewModel, 'list'>,
  local: readonly Photo[],
  progress: ReadonlyMap<string, number>,
  find: string,
): ShownPhoto[] {
  const own = new Map(
    local.filter(({ about }) => about.id === find).map((photo) => [photo.id, photo]),
  );
  const rows = photosIn(view).get(find) ?? [];
  const known = new Set(rows.map(({ id }) => id));
  const told = rows.map((row) => ofRow(row, own.get(row.id), progress.get(row.id) ?? null));
  // Ready ones have a row; without one they were removed.
  const raw = [...own.values()].filter(({ id, state }) => !known.has(id) && state !== 'ready');
  const shown = [...told.map((photo, i) => ({ at: rows[i]?.at ?? 0, photo })), ...raw.map(ofRaw)];
  return shown.sort((one, other) => one.at - other.at).map(({ photo }) => photo);
}

function ofRow(row: SeenRow, local: Photo | undefined, progress: number | null): ShownPhoto {
  // What a guest saw at a door is not read back: that it arrived, only this device knows.
  const sent = row.seq === 0 ? local?.sent : undefined;
  const isStored = row.set.isStored === true || sent?.full !== undefined;
  const why = row.why ?? local?.why;
  return {
    id: row.id,
    sync: why ? 'attention' : isStored ? 'in' : progress !== null ? 'sending' : 'here',
    isHere: local !== undefined,
    isRaw: false,
    isStored,
    isSmallStored: row.set.isSmallStored === true || sent?.small !== undefined,
    isWaiting: row.set.isReleased === false,
    progress,
    ...(why ? { why } : {}),
    row,
  };
}

const ofRaw = ({ id, at, state, why }: Photo): { at: number; photo: ShownPhoto } => ({
  at,
  photo: {
    id,
    sync: state === 'refused' ? 'attention' : 'here',
    isHere: true,
    isRaw: true,
    isStored: false,
    isSmallStored: false,
    isWaiting: false,
    progress: null,
    ...(why ? { why } : {}),
  },
});

/** Whether it can be seen on this lane: others see a guest's photo once it was released. */
export const isShownTo = (
  { isWaiting, isHere, row }: ShownPhoto,
  { maker, role }: { maker: string; role: Role },
): boolean => !isWaiting || isHere || row?.by === maker || roleMay(role, 'release');

/** Somebody decided on it once: only a guest's waits for that. */
export const isOfGuest = ({ isWaiting, row }: ShownPhoto): boolean =>
  row !== undefined && (isWaiting || (row.from.isReleased ?? row.id) !== row.id);
