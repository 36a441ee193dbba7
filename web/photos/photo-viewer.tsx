import { useState } from 'preact/hooks';
import { photosWords } from '../text/photos/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useWindow } from '../ui/use-window.ts';
import { AS_TAKEN, lightKey, stepped } from './brightness.ts';
import { BrightnessButtons } from './brightness-buttons.tsx';
import { LookAround } from './look-around.tsx';
import { useZoom } from './use-zoom.ts';
import { MAX_SCALE } from './zoom.ts';
import './photos.css';

type PhotoViewerProps = {
  pictures: { src: string; alt: string; caption?: string }[];
  /** Which of them is shown first, from 0. */
  at: number;
  onClose: () => void;
};

const arrows: Record<string, readonly [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const steps: Record<string, number> = { PageUp: -1, PageDown: 1, '[': -1, ']': 1 };

/** Photos over the whole screen, to look at closely. */
export function PhotoViewer({ pictures, at, onClose }: PhotoViewerProps) {
  const { viewer: say } = photosWords.value;
  const [shown, setShown] = useState(at);
  const [level, setLevel] = useState(AS_TAKEN);
  const one = pictures[shown];
  const [broken, setBroken] = useState<string | null>(null);
  const isBroken = broken !== null && broken === one?.src;
  const step = (by: number) =>
    setShown((now) => Math.min(pictures.length - 1, Math.max(0, now + by)));
  const { zoom, frame, picture, reset, larger, smaller, look, gestures } = useZoom(
    one?.src ?? '',
    step,
  );
  const isClose = zoom.scale > 1;

  const onKey = (event: KeyboardEvent) => {
    const light = lightKey(event);
    const [right, down] = arrows[event.key] ?? [0, 0];
    const by = steps[event.key];
    if (light) setLevel(stepped(level, light));
    else if (event.altKey) return;
    else if (event.key === '+' || event.key === '=') larger();
    else if (event.key === '-') smaller();
    else if (event.key === '0') {
      reset();
      setLevel(AS_TAKEN);
    } else if (by) step(by);
    else if (isClose && (right || down)) look(right, down);
    else if (right) step(right);
    else return;
    event.preventDefault();
  };
  const dialog = useWindow(onClose, onKey, true);

  const title = say.title(shown + 1, pictures.length);
  const percent = Math.round(zoom.scale * 100);
  return (
    <dialog {...dialog} class="photo-window" aria-label={title} data-testid="photo-viewer">
      <div class="photo-head">
        <p class="photo-caption">
          <strong>{title}</strong>
          {one?.caption && <span>{one.caption}</span>}
        </p>
        <button
          type="button"
          class="button button-quiet"
          aria-label={words.value.app.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div
        class={isClose ? 'photo-frame photo-frame-close' : 'photo-frame'}
        ref={frame}
        {...gestures}
      >
        {isBroken ? (
          <p class="photo-broken">{say.unseen}</p>
        ) : (
          <img
            key={one?.src}
            ref={picture}
            src={one?.src}
            alt={one?.alt}
            draggable={false}
            style={{
              transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`,
              filter: level === AS_TAKEN ? undefined : `brightness(${level}%)`,
            }}
            onError={() => setBroken(one?.src ?? null)}
          />
        )}
      </div>
      {isClose && <LookAround onLook={look} />}
      <div class="photo-tools">
        {pictures.length > 1 && (
          <button
            type="button"
            class="button"
            aria-label={say.previous}
            aria-disabled={shown === 0}
            onClick={() => step(-1)}
          >
            <Icon name="chevron" class="photo-back" />
          </button>
        )}
        <fieldset class="photo-zoom" aria-label={say.zoom}>
          <button
            type="button"
            class="button"
            aria-label={say.smaller}
            aria-disabled={!isClose}
            onClick={smaller}
          >
            <Icon name="minus" />
          </button>
          <output class="numbers" aria-live="polite">
            {say.percent(percent)}
          </output>
          <button
            type="button"
            class="button"
            aria-label={say.larger}
            aria-disabled={zoom.scale >= MAX_SCALE}
            onClick={larger}
          >
            <Icon name="plus" />
          </button>
        </fieldset>
        <BrightnessButtons level={level} onLevel={setLevel} />
        {pictures.length > 1 && (
          <button
            type="button"
            class="button"
            aria-label={say.next}
            aria-disabled={shown >= pictures.length - 1}
            onClick={() => step(1)}
          >
            <Icon name="chevron" />
          </button>
        )}
      </div>
    </dialog>
  );
}
