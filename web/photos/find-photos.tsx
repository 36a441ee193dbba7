import { useEffect, useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import { waitOf } from '../store/photo.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { AddPhoto } from './add-photo.tsx';
import { needsConsent, PhotoConsent } from './photo-consent.tsx';
import { PhotoRelease } from './photo-release.tsx';
import { PhotoTile } from './photo-tile.tsx';
import { type Open, PhotoWindow } from './photo-window.tsx';
import { isShownTo, type ShownPhoto, shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';
import { whyWords } from './why-words.ts';
import './find-photos.css';

type FindPhotosProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  row: SeenRow;
  /** What the find is, for who does not see the photo: "Afval". */
  what: string;
  /** The office looks, and adds nothing. */
  isReadOnly?: boolean;
};

/** The photos of a find: thumbnails with where each is, and on a walk the camera. */
export function FindPhotos({ device, lane, view, row, what, isReadOnly = false }: FindPhotosProps) {
  const strip = photoStripWords.value;
  const desk = usePhotoDesk(device);
  const [open, setOpen] = useState<Open | null>(null);
  const [removed, setRemoved] = useState<SeenRow | null>(null);
  const photos = shownPhotos(
    view,
    desk?.photos.value ?? [],
    desk?.progress.value ?? new Map(),
    row.id,
  );
  useReleaseOnLeaving(desk, row.id);
  const isStill = isReadOnly || !roleMay(lane.role, 'photo');
  if (isStill && photos.length === 0) return null;

  // At a desk there is room for one photo as it is.
  const seen = photos.filter((photo) => isShownTo(photo, lane));
  const isWide = isReadOnly && photos.length === 1;

  const letGo = async ({ id, row: photoRow }: ShownPhoto) => {
    if (!(await desk?.remove(id)) && photoRow) await device.save(lane.id, [deleteDraft(photoRow)]);
  };
  const remove = async (photo: ShownPhoto) => {
    await letGo(photo);
    setRemoved(photo.row ?? null);
    announce(strip.removed);
  };
  const putBack = async () => {
    if (removed) await device.save(lane.id, [restoreDraft(removed)]);
    setRemoved(null);
  };

  return (
    <section
      class={isWide ? 'stack photos photos-wide' : 'stack photos'}
      aria-label={strip.title}
      data-testid="photos"
    >
      {photos.length > 0 && (
        <ul class="photo-list">
          {photos.map((photo, index) => {
            const isMine = photo.row ? photo.row.by === lane.maker : photo.isHere;
            const isOwn = !isReadOnly && isMine;
            return (
              <li key={photo.id} class="photo" data-testid="photo" data-state={photo.sync}>
                <PhotoTile
                  desk={desk}
                  lane={lane.id}
                  photo={photo}
                  isShown={isShownTo(photo, lane)}
                  n={index + 1}
                  part={isWide && photo.isStored ? 'full' : 'small'}
                  alt={(isDrawn(photo) ? strip.drawn : strip.alt)(index + 1, what)}
                  onOpen={() => setOpen({ at: 'viewer', index: seen.indexOf(photo) })}
                />
                {isDrawn(photo) && <span class="count">{strip.drawing}</span>}
                <PhotoRelease
                  device={device}
                  lane={lane}
                  photo={photo}
                  isMine={isMine}
                  what={what}
                />
                {photo.why && <p class="field-error photo-why">{whyWords(photo.why)}</p>}
                {isOwn && (
                  <span class="photo-actions">
                    {photo.isHere && !photo.isRaw && (
                      <button
                        type="button"
                        class="button button-quiet"
                        aria-label={`${strip.blur}: ${strip.alt(index + 1, what)}`}
                        onClick={() => {
                          void desk?.hold(photo.id);
                          setOpen({ at: 'blur', id: photo.id });
                        }}
                      >
                        {strip.blur}
                      </button>
                    )}
                    {photo.why && (
                      <button
                        type="button"
                        class="button button-quiet"
                        onClick={() => void desk?.retry(photo.id)}
                      >
                        {strip.retry}
                      </button>
                    )}
                    {photo.isRaw && photo.why && desk && <SaveOriginal desk={desk} id={photo.id} />}
                    {(!photo.isRaw || photo.why) && (
                      <button
                        type="button"
                        class="button button-quiet"
                        aria-label={`${strip.remove}: ${strip.alt(index + 1, what)}`}
                        onClick={() => void remove(photo)}
                      >
                        {strip.remove}
                      </button>
                    )}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {removed && (
        <p class="photo-removed" role="status">
          {strip.removed}
          <button type="button" class="button" onClick={() => void putBack()}>
            <Icon name="undo" />
            {strip.putBack}
          </button>
        </p>
      )}
      {!isStill && row.kind === 'concern' && (
        <PhotoConsent
          device={device}
          lane={lane}
          row={row}
          onTakenBack={() => {
            setRemoved(null);
            for (const photo of photos) void letGo(photo);
          }}
        />
      )}
      {!isStill && !needsConsent(row) && <AddPhoto device={device} lane={lane.id} row={row} />}
      {open && desk && (
        <PhotoWindow
          open={open}
          desk={desk}
          lane={lane.id}
          photos={seen}
          what={what}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

const isDrawn = ({ row }: ShownPhoto): boolean => row?.set.what === 'drawing';

/** Whoever leaves the find is done with its photos: they may go. */
function useReleaseOnLeaving(desk: PhotoDesk | null, find: string): void {
  useEffect(() => {
    if (!desk) return;
    return () => {
      const own = desk.photos.peek().filter(({ about }) => about.id === find);
      const waiting = own.filter((photo) => waitOf(photo, Date.now()) > 0);
      if (waiting.length > 0) void desk.release(waiting.map(({ id }) => id));
    };
  }, [desk, find]);
}

function SaveOriginal({ desk, id }: { desk: PhotoDesk; id: string }) {
  const save = async () => {
    const bytes = await desk.bytes(id, 'raw');
    if (!bytes) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = `foto-${id}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <button type="button" class="button button-quiet" onClick={() => void save()}>
      {photoStripWords.value.saveOriginal}
    </button>
  );
}
