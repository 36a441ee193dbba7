import { useState } from 'preact/hooks';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { ShownPhoto } from './shown-photos.ts';
import { usePicture } from './use-picture.ts';

type PhotoTileProps = {
  desk: PhotoDesk | null;
  lane: string;
  photo: ShownPhoto;
  /** False when it waits for somebody of the organisation to look at it. */
  isShown: boolean;
  n: number;
  alt: string;
  /** The whole photo, where there is room for it. Default: its thumbnail. */
  part?: 'small' | 'full';
  onOpen: () => void;
};

/** A thumbnail with where the photo is: a word, and a bar while it is being sent. */
export function PhotoTile(props: PhotoTileProps) {
  const { desk, lane, photo, isShown, n, alt, part = 'small', onOpen } = props;
  const { sync } = words.value;
  const strip = photoStripWords.value;
  const picture = usePicture(desk, lane, photo, part, isShown);
  const [isBroken, setBroken] = useState(false);
  const isSeen = picture !== null && !isBroken;
  const percent = photo.progress === null ? 0 : Math.round(photo.progress * 100);
  const state = photo.isRaw && photo.sync === 'here' ? strip.preparing : sync[photo.sync];
  const isAwaited = !photo.isHere && !photo.isStored;
  return (
    <>
      <button type="button" class="photo-open" disabled={!isSeen} onClick={onOpen}>
        {isSeen ? (
          <img src={picture} alt={alt} loading="lazy" onError={() => setBroken(true)} />
        ) : (
          <span class="photo-awaited">
            <Icon name="camera" size={28} />
            {!isShown
              ? strip.notReleased
              : isBroken
                ? strip.unseen
                : isAwaited
                  ? strip.awaited
                  : strip.preparing}
          </span>
        )}
        {isSeen && <span class="visually-hidden">{strip.open(n)}</span>}
      </button>
      {!isAwaited && photo.progress === null && <SyncChip state={photo.sync} label={state} />}
      {photo.progress !== null && (
        <div
          class="photo-progress"
          role="progressbar"
          aria-label={strip.onItsWay(percent)}
          aria-valuenow={percent}
        >
          <span style={{ inlineSize: `${percent}%` }} />
          {strip.onItsWay(percent)}
        </div>
      )}
    </>
  );
}
