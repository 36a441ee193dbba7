import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tourWords } from '../text/tour/words.ts';
import { Icon } from '../ui/icon.tsx';
import './tour.css';
import { DonePicture, KindPicture, RoofPicture } from './tour-pictures.tsx';
import { isFirstOpen, noteTourSeen } from './tour-seen.ts';

/** Three steps for who is new here; closed, they stay behind one button. */
export function Tour({ walksHere }: { walksHere: number }) {
  const { title, close, roof, kind, done } = tourWords.value;
  const [isOpen, setOpen] = useState(() => isFirstOpen(localStorage, walksHere));
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);

  useLayoutEffect(() => {
    if (!wasPressed.current) return;
    (isOpen ? heading : button).current?.focus();
  }, [isOpen]);

  const show = (open: boolean) => {
    wasPressed.current = true;
    if (!open) noteTourSeen(localStorage);
    setOpen(open);
  };

  if (!isOpen)
    return (
      <button ref={button} type="button" class="button tour-again" onClick={() => show(true)}>
        <Icon name="map" />
        {title}
      </button>
    );
  return (
    <section class="card tour" aria-labelledby="tour-title" data-testid="tour">
      <div class="tour-head">
        <h2 id="tour-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="button button-quiet"
          aria-label={close}
          onClick={() => show(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <ol class="tour-steps">
        <li>
          <RoofPicture />
          <span>
            <b>1</b> {roof}
          </span>
        </li>
        <li>
          <KindPicture />
          <span>
            <b>2</b> {kind}
          </span>
        </li>
        <li>
          <DonePicture />
          <span>
            <b>3</b> {done}
          </span>
        </li>
      </ol>
    </section>
  );
}
