import { signal } from '@preact/signals';
import { type Mid, newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { isNoRoom } from '../store/no-room.ts';
import type { SeenRow } from '../store/pending-view.ts';
import { isSent, LONGEST_WAIT_MS, type Photo, type PhotoChange, waitOf } from '../store/photo.ts';
import { deleteDraft } from './drafts.ts';
import { type About, type DeskDeps, type PhotoDesk, PhotoRefused } from './photo-desk.ts';
import { attachmentDraft, preparePhotos } from './prepare-photos.ts';
import { sendPhotos } from './send-photos.ts';

/** Time to think of blurring before a photo leaves. */
const HOLD_MS = 10_000;

export async function makePhotoDesk(deps: DeskDeps): Promise<PhotoDesk> {
  const { store, clock } = deps;
  const photos = signal<readonly Photo[]>(await store.photos());
  const progress = signal<ReadonlyMap<string, number>>(new Map());
  const refresh = async () => {
    photos.value = await store.photos();
    count();
  };
  function count(): void {
    const here = new Map<string, number>();
    for (const photo of photos.value) {
      const { id, lane } = photo;
      const row = deps.rowOf(lane, id);
      const isIn = row?.isDeleted === true || isSent(photo) || isStored(photo, row);
      if (!isIn) here.set(lane, (here.get(lane) ?? 0) + 1);
    }
    deps.onCount(here);
  }
  const known = (id: string) => photos.value.find((photo) => photo.id === id);

  async function change(id: string, to: (photo: Photo) => Photo): Promise<void> {
    await store.changePhoto(id, to);
    await refresh();
  }

  type Kept = { about: About; find?: Draft; id?: Mid | undefined };
  async function keep(lane: string, file: Blob, { about, find, id }: Kept): Promise<string> {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) throw new PhotoRefused('broken');
    if (bytes.byteLength > limits.rawPhotoBytes) throw new PhotoRefused('too_many_pixels');
    const problem = (await deps.darkroom()).firstLook(bytes);
    if (problem) throw new PhotoRefused(problem);
    const nowMs = clock();
    const photo: Photo = {
      id: id ?? newMid(nowMs, deps.random),
      lane,
      about: { kind: about.kind, id: about.id },
      walk: about.walk,
      ...(about.what && { what: about.what }),
      at: nowMs,
      state: 'raw',
      waitsUntil: nowMs + HOLD_MS,
      sent: {},
    };
    const raw: PhotoChange = { photo, isNew: true, put: { raw: bytes }, drop: [] };
    const drafts = find ? [find] : [];
    await makingRoom(() => deps.save(lane, drafts, raw));
    await refresh();
    deps.later(0, () => void work());
    return photo.id;
  }

  /** No room: photos that the office has are dropped here, oldest first, and it is tried once more. */
  async function makingRoom(save: () => Promise<unknown>): Promise<void> {
    try {
      await save();
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      await dropSent();
      await save().catch((again) => {
        throw isNoRoom(again) ? new PhotoRefused('no_room') : again;
      });
    }
  }
  async function dropSent(): Promise<void> {
    for (const photo of photos.value)
      if (isStored(photo, deps.rowOf(photo.lane, photo.id)))
        await store.dropPhoto(photo.id, ['full']);
  }

  let running: Promise<boolean> | null = null;
  let isAskedAgain = false;
  function work(): Promise<boolean> {
    isAskedAgain = running !== null;
    running ??= workOn().finally(() => {
      running = null;
    });
    return running;
  }
  async function workOn(): Promise<boolean> {
    let isDone = true;
    do {
      isAskedAgain = false;
      await deps.alone(async () => {
        await preparePhotos({ ...deps, makingRoom, onChanged: refresh });
        isDone = (await send()) === 'done';
      });
    } while (isAskedAgain && isDone);
    planNext();
    return isDone;
  }
  async function send() {
    const outcome = await sendPhotos({
      store,
      api: deps.api,
      rowOf: deps.rowOf,
      nowMs: clock(),
      digest: deps.digest,
      onProgress(id, done) {
        const next = new Map(progress.value);
        if (done === null) next.delete(id);
        else next.set(id, done);
        progress.value = next;
      },
    });
    await refresh();
    await forgetOld();
    return outcome;
  }
  function planNext(): void {
    const waits = photos.value.map((photo) => waitOf(photo, clock())).filter((ms) => ms > 0);
    if (waits.length > 0) deps.later(Math.min(...waits) + 50, () => void work());
  }
  /**
   * What the office has had for a month need not be here: a restore of the server reaches no further back. By the server's
   * clock, since this device's may jump years ahead and then everything would be a month old.
   */
  async function forgetOld(): Promise<void> {
    const heardAt = new Map((await store.lanes()).map((lane) => [lane.id, lane.heardAt ?? 0]));
    for (const photo of photos.value) {
      const { id, lane, storedAt } = photo;
      const row = deps.rowOf(lane, id);
      const now = heardAt.get(lane) ?? 0;
      if (now === 0 || !(row?.isDeleted || isStored(photo, row))) continue;
      if (storedAt === undefined)
        await store.changePhoto(id, (known) => ({ ...known, storedAt: now }));
      else if (now > storedAt + limits.keepAckedMs) await store.dropPhoto(id);
    }
  }

  async function remove(id: string): Promise<boolean> {
    const photo = known(id);
    if (!photo) return false;
    if (photo.state === 'ready') {
      const row = { kind: 'attachment' as const, id, walk: photo.walk };
      await deps.save(photo.lane, [deleteDraft(row)]);
    } else await store.dropPhoto(id);
    await refresh();
    return true;
  }

  count();
  deps.later(0, () => void store.reserve().catch(() => undefined));
  return {
    photos,
    progress,
    async add(lane, about, file, id) {
      const isThere = id && (known(id) || deps.rowOf(lane, id));
      return isThere ? id : keep(lane, file, { about, id });
    },
    async addWithFind(lane, find, file) {
      const id = newMid(clock(), deps.random);
      const kind = find.t.startsWith('concern.') ? 'concern' : 'observation';
      const about = { kind, id, walk: find.walk ?? null } as const;
      await keep(lane, file, { about, find: { ...find, mid: id } });
      return id;
    },
    bytes: (id, part) => store.photoBytes(id, part),
    hold: (id) => change(id, (photo) => ({ ...photo, waitsUntil: clock() + LONGEST_WAIT_MS })),
    async release(ids) {
      for (const id of ids) await store.changePhoto(id, (photo) => ({ ...photo, waitsUntil: 0 }));
      await refresh();
      void work();
    },
    async replace(id, prepared) {
      const photo = known(id);
      if (!photo) return;
      const nowMs = clock();
      const { why: _, ...rest } = photo;
      const other: Photo = {
        ...rest,
        id: newMid(nowMs, deps.random),
        at: photo.at,
        state: 'ready',
        waitsUntil: nowMs,
        sent: {},
      };
      const { full, small } = prepared;
      const draft = await attachmentDraft(other, prepared, deps.digest);
      const change: PhotoChange = { photo: other, isNew: true, put: { full, small }, drop: [] };
      const gone = photo.state === 'ready' ? [deleteDraft({ kind: 'attachment', ...photo })] : [];
      await makingRoom(() => deps.save(photo.lane, [draft, ...gone], change));
      // What was there before must not be found here again.
      await store.dropPhoto(id);
      await refresh();
      void work();
    },
    remove,
    async retry(id) {
      await change(id, ({ why: _, ...photo }) => ({
        ...photo,
        state: photo.state === 'refused' ? 'raw' : photo.state,
        waitsUntil: 0,
        sent: {},
      }));
      void work();
    },
    work,
    refresh,
  };
}

/** Everybody is told that it is in, and the server did not say otherwise when it was asked. */
const isStored = ({ asked }: Photo, row: SeenRow | undefined): boolean =>
  row?.set.isStored === true && !asked?.full;
