import { useId, useState } from 'preact/hooks';
import type { KidThing } from '../store/kid-box.ts';
import type { SeenRow } from '../sync/device.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWindow } from '../ui/use-window.ts';
import { daysLeft, show } from './kid-care.ts';
import type { KidsSlots } from './kids-slots.ts';
import type { KidCare } from './use-kid-care.ts';
import { useObjectUrl } from './use-object-url.ts';

type LookWindowProps = {
  thing: KidThing;
  /** Of the find; null as long as it has no place. */
  row: SeenRow | null;
  lane: string;
  care: Extract<KidCare, { state: 'open' }>;
  slots: KidsSlots;
  onShown: () => void;
  onThrow: () => void;
  onClose: () => void;
};

/** A photo or drawing of a child, large: blur what nobody should see, show it, or throw it away. */
export function LookWindow(props: LookWindowProps) {
  const { thing, row, lane, care, slots, onShown, onThrow, onClose } = props;
  const say = withKidsWords.value;
  const { window: mine } = say;
  const id = useId();
  const src = useObjectUrl(thing.bytes, thing.type);
  const [isBusy, setBusy] = useState(false);
  const [isBlurred, setBlurred] = useState(false);
  const [problem, setProblem] = useState('');
  /** A JPEG that is being blurred. */
  const [blurring, setBlurring] = useState<ArrayBuffer | null>(null);
  const dialog = useWindow(onClose, () => undefined);
  const what = say.made[thing.what];

  /** One at a time; says what went wrong. */
  const doing = async (work: () => Promise<void>, wrong: string) => {
    if (isBusy) return;
    setBusy(true);
    setProblem('');
    await work().catch(() => setProblem(wrong));
    setBusy(false);
  };
  const openBrush = () =>
    doing(async () => {
      const prepared = await slots.prepare(thing.bytes);
      if ('refused' in prepared) throw new Error(prepared.refused);
      setBlurring(prepared.full);
    }, mine.noBlur);
  /** What was blurred is gone from this device at once, and with it the strokes it was drawn with. */
  const blurred = ({ full }: { full: ArrayBuffer }) =>
    doing(async () => {
      setBlurring(null);
      const { strokes: _, ...rest } = thing;
      await care.box.putThing({ ...rest, bytes: full, type: 'image/jpeg' });
      await care.refresh();
      setBlurred(true);
      announce(mine.blurred);
    }, say.notKept);
  const showIt = () =>
    doing(async () => {
      if (!row) return;
      await show(thing, row, { desk: care.desk, box: care.box, lane });
      await care.refresh();
      announce(say.shown(what));
      onShown();
    }, say.notKept);

  return (
    <dialog {...dialog} class="kids-look" aria-labelledby={id} data-testid="kids-look">
      <div class="kids-look-head">
        <div>
          <h2 id={id}>{what}</h2>
          <p class="row-line">{say.left(daysLeft(thing, Date.now()))}</p>
        </div>
        <button type="button" class="button button-quiet" aria-label={mine.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="kids-look-frame">
        {src && <img src={src} alt={what} onError={() => setProblem(mine.unseen)} />}
      </div>
      <div class="kids-look-deeds">
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
        <p role="status">
          {isBusy
            ? mine.showing
            : !row
              ? mine.placeFirst
              : isBlurred
                ? mine.blurred
                : thing.what === 'drawing'
                  ? mine.checkDrawing
                  : mine.check}
        </p>
        <div class="kids-look-pair">
          <button
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => void openBrush()}
          >
            <Icon name="pencil" />
            {mine.blur}
          </button>
          <button type="button" class="button" aria-disabled={isBusy} onClick={onThrow}>
            <Icon name="close" />
            {mine.throw}
          </button>
        </div>
        {row && (
          <button
            type="button"
            class="button button-do button-wide"
            aria-disabled={isBusy}
            onClick={() => void showIt()}
          >
            <Icon name="check" />
            {mine.show}
          </button>
        )}
      </div>
      {blurring &&
        slots.brush({
          picture: blurring,
          onDone: (made) => void blurred(made),
          onCancel: () => setBlurring(null),
        })}
    </dialog>
  );
}
