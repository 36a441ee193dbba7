import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { vibrate } from '../ui/vibrate.ts';
import './hold-button.css';

/** Longer than any tap by mistake. hold-button.css fills as long. */
const HOLD_MS = 900;

type HoldButtonProps = {
  label: string;
  /** What comes of it. */
  what: string;
  /** What to do, for who only tapped. */
  how: string;
  yes: string;
  no: string;
  onHeld: () => void;
};

/** A row that is held until it is full. Pressed by a key or a screen reader, it asks instead: a second press says yes. */
export function HoldButton({ label, what, how, yes, no, onHeld }: HoldButtonProps) {
  const [is, setIs] = useState<'still' | 'holding' | 'tapped' | 'asking'>('still');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Before it is painted: a second press that comes at once must find it.
  useLayoutEffect(() => {
    if (is === 'asking') first.current?.focus();
  }, [is]);

  const press = () => {
    clearTimeout(timer.current);
    setIs('holding');
    timer.current = setTimeout(() => {
      vibrate();
      onHeld();
    }, HOLD_MS);
  };
  const letGo = () => {
    clearTimeout(timer.current);
    setIs((now) => (now === 'holding' ? 'tapped' : now));
  };

  if (is === 'asking')
    return (
      <fieldset class="hold-ask" aria-label={label}>
        <button ref={first} type="button" class="button button-do" onClick={onHeld}>
          {yes}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setIs('still');
            setTimeout(() => button.current?.focus());
          }}
        >
          {no}
        </button>
      </fieldset>
    );
  return (
    <button
      ref={button}
      type="button"
      class="row hold"
      data-is={is}
      data-testid="hold-hand-in"
      onPointerDown={(event) => event.button === 0 && press()}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => event.detail === 0 && setIs('asking')}
    >
      <Icon name="flag" />
      <span>
        {label}
        <span class="row-line">{what}</span>
        {is !== 'still' && (
          <span class="row-line" role="status">
            {how}
          </span>
        )}
      </span>
    </button>
  );
}
