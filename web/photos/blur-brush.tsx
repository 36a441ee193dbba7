import { useId, useState } from 'preact/hooks';
import { photosWords } from '../text/photos/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useWindow } from '../ui/use-window.ts';
import { BrushSizes } from './brush-sizes.tsx';
import { useBrush } from './use-brush.ts';
import './photos.css';

type BlurBrushProps = {
  /** A JPEG as it is sent. */
  picture: ArrayBuffer;
  /** Hears the same photo, as large as it was, in which nothing is left of what was painted over. */
  onDone: (blurred: { full: ArrayBuffer; small: ArrayBuffer }) => void;
  onCancel: () => void;
};

const arrows: Record<string, readonly [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Makes faces and number plates unreadable, before a photo is sent. */
export function BlurBrush({ picture, onDone, onCancel }: BlurBrushProps) {
  const { brush: say } = photosWords.value;
  const id = useId();
  const [isWorking, setWorking] = useState(false);
  const brush = useBrush(picture);
  const { state, strokes, at, radius, width, height } = brush;
  const isOpen = state === 'open' && !isWorking;

  const dialog = useWindow(onCancel, (event) => {
    if (!isOpen) return;
    if (event.key === '+' || event.key === '=') brush.resize(1);
    else if (event.key === '-') brush.resize(-1);
    else return;
    event.preventDefault();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const [right, down] = arrows[event.key] ?? [0, 0];
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    if (right || down) brush.move(right, down);
    else if (event.key === ' ' || event.key === 'Enter') brush.press();
    else return;
    event.preventDefault();
  };
  const done = async () => {
    if (strokes === 0) return onCancel();
    setWorking(true);
    const blurred = await brush.finish();
    if (blurred) onDone(blurred);
    else setWorking(false);
  };

  return (
    <dialog {...dialog} class="photo-window" aria-labelledby={id} data-testid="blur-brush">
      <div class="brush-head">
        <h2 id={id}>{say.title}</h2>
        <p>{say.how}</p>
      </div>
      {state === 'failed' ? (
        <div class="photo-frame">
          <p class="photo-broken" role="alert">
            {say.failed}
          </p>
        </div>
      ) : (
        <div class="photo-frame brush-frame">
          <div
            ref={brush.place}
            class="brush-place"
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it is worked with the arrows and the space bar
            tabIndex={0}
            aria-label={say.photo}
            aria-describedby={`${id}-keys`}
            style={{ '--ratio': `${width / height}` }}
            onKeyDown={onKeyDown}
            {...(isOpen ? brush.gestures : {})}
          >
            {at && (
              <span
                class="brush-ring"
                style={{
                  insetInlineStart: `${(at.x / width) * 100}%`,
                  insetBlockStart: `${(at.y / height) * 100}%`,
                  inlineSize: `${((2 * radius) / width) * 100}%`,
                }}
              />
            )}
          </div>
        </div>
      )}
      <div class="brush-tools">
        {state !== 'failed' && (
          <>
            <BrushSizes size={brush.size} onChoose={brush.setSize} />
            <button
              type="button"
              class="button"
              aria-label={say.undo}
              aria-disabled={strokes === 0 || !isOpen}
              onClick={() => isOpen && brush.undo()}
            >
              <Icon name="undo" />
            </button>
            <p class="brush-said quiet" role="status">
              {isWorking ? say.working : say.strokes(strokes)}
            </p>
            <p class="visually-hidden" id={`${id}-keys`}>
              {say.keys}
            </p>
          </>
        )}
        <div class="brush-ends">
          <button type="button" class="button" onClick={onCancel}>
            {words.value.app.cancel}
          </button>
          {state !== 'failed' && (
            <button
              type="button"
              class="button button-do"
              aria-disabled={!isOpen}
              onClick={() => isOpen && void done()}
            >
              {say.done}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}
