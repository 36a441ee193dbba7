import type { ComponentChildren } from 'preact';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { LatLng } from '../map/map-types.ts';
import type { KidWaiting } from '../store/kid-box.ts';
import type { Device, LaneView } from '../sync/device.ts';
import type { Prepared } from '../sync/photo-desk.ts';

/** Where a find is put: accuracy in metres, null for a place that was pointed out. */
export type PutAt = LatLng & { accuracy: number | null };

/** What other parts of the app do for this screen. The app joins them. */
export type KidsSlots = {
  /** Paints over what nobody should see; hears the picture in which nothing is left of it. */
  brush: (props: {
    picture: ArrayBuffer;
    onDone: (blurred: { full: ArrayBuffer }) => void;
    onCancel: () => void;
  }) => ComponentChildren;
  /** Makes a JPEG of any picture, upright and with nothing hidden in it. */
  prepare: (bytes: ArrayBuffer) => Promise<Prepared | { refused: string }>;
  /** Plays what was recorded on this device; `onEnd` hears that all of it was heard. */
  player: (onEnd: () => void) => { play(bytes: ArrayBuffer): Promise<unknown>; hush(): void };
  /** Gives this phone to a child. */
  give: (props: Omit<KidsProps, 'slots'> & { onClose: () => void }) => ComponentChildren;
  /** Back to the child, on its own device. */
  backToChild: (props: Omit<KidsProps, 'slots'>) => ComponentChildren;
  /** What makes a find of one that waited, with what the child said of it since. */
  placed: (find: KidWaiting, at: PutAt) => Draft[];
};

export type KidsProps = { device: Device; lane: LaneView; slots: KidsSlots };
