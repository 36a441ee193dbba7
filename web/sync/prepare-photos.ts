import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Photo, PhotoChange } from '../store/photo.ts';
import { type DeskDeps, PhotoRefused, type Prepared } from './photo-desk.ts';
import type { Digest } from './send-photos.ts';

type PrepareDeps = Pick<DeskDeps, 'store' | 'darkroom' | 'digest' | 'save'> & {
  makingRoom: (save: () => Promise<unknown>) => Promise<void>;
  onChanged: () => Promise<void>;
};

/** Makes every raw photo ready. May be killed at any point: a photo stays raw until its pixels and its mutation are saved together. */
export async function preparePhotos(deps: PrepareDeps): Promise<void> {
  const { store, darkroom, onChanged } = deps;
  for (const photo of await store.photos()) {
    if (photo.state !== 'raw') continue;
    const raw = await store.photoBytes(photo.id, 'raw');
    const made = raw ? await (await darkroom()).prepare(raw) : { refused: 'broken' as const };
    if ('refused' in made) {
      const why = made.refused;
      await store.changePhoto(photo.id, (now) => ({ ...now, state: 'refused', why }));
    } else await saveReady(photo, made, deps);
    await onChanged();
  }
}

async function saveReady(photo: Photo, prepared: Prepared, deps: PrepareDeps): Promise<void> {
  const { why: _, ...rest } = photo;
  const ready: Photo = { ...rest, state: 'ready' };
  const { full, small } = prepared;
  const draft = await attachmentDraft(photo, prepared, deps.digest);
  const change: PhotoChange = { photo: ready, isNew: false, put: { full, small }, drop: ['raw'] };
  await deps
    .makingRoom(() => deps.save(photo.lane, [draft], change))
    .catch((error) => {
      // The raw picture is safe; it is tried again when there is room.
      if (!(error instanceof PhotoRefused)) throw error;
    });
}

/** What the server is told of a photo; its bytes follow and are held to it. */
export async function attachmentDraft(
  photo: Photo,
  prepared: Prepared,
  digest: Digest,
): Promise<Draft> {
  const { full, small, width, height } = prepared;
  const set = {
    about: photo.about,
    sha256: await digest(full),
    smallSha256: await digest(small),
    size: full.byteLength,
    smallSize: small.byteLength,
    width,
    height,
    ...(photo.what && { what: photo.what }),
  };
  return { t: 'attachment.create', mid: photo.id, walk: photo.walk, set };
}
