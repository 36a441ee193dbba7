type Down = Pick<PointerEvent, 'isPrimary' | 'button'>;
type Click = Pick<MouseEvent, 'detail' | 'timeStamp'>;

/** As long after a finger was lifted its click may still come. */
const GHOST_MS = 700;

let isHeld = false;
let liftedAt = Number.NEGATIVE_INFINITY;

/** Only the first finger counts, and of a mouse its first button. */
export const counts = ({ isPrimary, button }: Down): boolean => isPrimary && button === 0;

/**
 * The click that a finger leaves behind was answered when it came down; one of a key, a switch or a screen reader was not. By when
 * they happened: a phone that is busy may hear of the click much later than of the finger.
 */
export const isGhost = ({ detail, timeStamp }: Click): boolean =>
  detail > 0 && (isHeld || timeStamp - liftedAt < GHOST_MS);

/** Keeps in mind whether a finger is on the screen, and on the page whether fingers or keys are used: a ring is for keys. */
export function followPointers(
  on: Pick<EventTarget, 'addEventListener'>,
  page: Pick<HTMLElement, 'dataset'>,
): void {
  const came = () => {
    isHeld = true;
    page.dataset.by = 'finger';
  };
  on.addEventListener(
    'keydown',
    () => {
      page.dataset.by = 'keys';
    },
    true,
  );
  const went = ({ timeStamp }: Event) => {
    isHeld = false;
    liftedAt = timeStamp;
  };
  on.addEventListener('pointerdown', came, true);
  on.addEventListener('pointerup', went, true);
  on.addEventListener('pointercancel', went, true);
}
