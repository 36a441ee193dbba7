import type { Mid } from '../../../schema/ids.ts';
import type { Stroke } from '../../store/kid-box.ts';
import type { KidPhone } from '../kid-phone.ts';
import { keepOne, madeBefore } from './keep-one.ts';

/** After the last stroke: a page that is killed later than this keeps it. */
const PAUSE_MS = 500;

type Place = { phone: Pick<KidPhone, 'things' | 'keep' | 'put' | 'drop'>; find: Mid };

export type DrawingKeeper = {
  /** To be kept soon, together with what comes right after it. */
  changed(strokes: readonly Stroke[]): void;
  /** Kept when it resolves. @throws QuotaExceededError */
  settle(): Promise<void>;
};

/** Keeps a drawing on the device while it is made, always the same one. What did not fit is tried again with the next stroke. */
export function drawingKeeper(
  { phone, find }: Place,
  picture: () => Promise<ArrayBuffer>,
  pauseMs = PAUSE_MS,
): DrawingKeeper {
  let unsaved: readonly Stroke[] | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();

  async function put(strokes: readonly Stroke[]): Promise<void> {
    const before = madeBefore(phone, find, 'drawing');
    if (strokes.length === 0) return before && phone.drop(before.id);
    const bytes = await picture();
    await keepOne(phone, { find, what: 'drawing', type: 'image/png', bytes, strokes });
  }

  async function save(): Promise<void> {
    const strokes = unsaved;
    if (!strokes) return;
    unsaved = null;
    try {
      await put(strokes);
    } catch (error) {
      unsaved ??= strokes;
      throw error;
    }
  }

  /** One at a time: two at once would make two drawings. */
  function settle(): Promise<void> {
    clearTimeout(clock);
    const next = last.then(save);
    last = next.catch(() => undefined);
    return next;
  }

  return {
    changed(strokes) {
      unsaved = strokes;
      clearTimeout(clock);
      clock = setTimeout(() => void settle().catch(() => undefined), pauseMs);
    },
    settle,
  };
}
