import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LaneId } from '../../../schema/ids.ts';
import { paths } from '../../routes.ts';
import { clearLock } from '../../store/kid-lock.ts';
import { unlockPhone } from '../../store/lock-phone.ts';
import { kidLockWords } from '../../text/kid-lock/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { IDLE_MS, newGate, outcomeOf } from './reading-gate.ts';
import { leaveTo } from './stay.ts';
import './gate.css';

const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `lane`: whose walk the grown-up goes on with. */
export type GateProps = { lane: LaneId; onClose: () => void };

/** Asks who can read to tap three digits that stand there as words. Wrong or left alone, it goes away and nothing is said. */
export function Gate({ lane, onClose }: GateProps) {
  const { gate, pin } = kidLockWords.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked] = useState(() => newGate(chance));
  const [tapped, setTapped] = useState<number[]>([]);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(onClose, IDLE_MS);
    return () => clearTimeout(timer);
  }, [tapped]);

  const tap = (digit: number) => {
    const now = [...tapped, digit];
    const outcome = outcomeOf(asked, now);
    if (outcome === 'open') void leave(lane);
    else if (outcome === 'shut') onClose();
    else setTapped(now);
  };
  return (
    <dialog
      ref={dialog}
      class="kid-gate"
      aria-labelledby="kid-gate"
      data-testid="gate"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={({ key }) => {
        if (keys.includes(Number(key))) tap(Number(key));
      }}
    >
      <div class="kid-gate-ask">
        <h1 id="kid-gate" ref={heading} tabIndex={-1}>
          {gate.title}
        </h1>
        <p>{gate.ask}</p>
        <p class="kid-gate-words" data-testid="gate-words">
          {asked.map((digit) => gate.digits[digit]).join(' – ')}
        </p>
        <p class="kid-gate-dots" role="status" aria-label={gate.typed(tapped.length)}>
          {asked.map((digit, at) => (
            <span key={digit} data-on={at < tapped.length} />
          ))}
        </p>
      </div>
      <div class="kid-gate-keys">
        {keys.map((digit) => (
          <button
            key={digit}
            type="button"
            data-testid={`gate-${digit}`}
            onClick={() => tap(digit)}
          >
            {digit}
          </button>
        ))}
      </div>
      <button type="button" class="kid-gate-back" data-testid="gate-back" onClick={onClose}>
        <Glyph name="back" size={28} />
        {gate.back}
      </button>
      <details class="kid-gate-pin">
        <summary>{pin.title}</summary>
        <p>{pin.comfort}</p>
        <p>{pin.android}</p>
        <p>{pin.ios}</p>
      </details>
    </dialog>
  );
}

async function leave(lane: LaneId): Promise<void> {
  await unlockPhone().catch(() => clearLock(localStorage));
  await leaveTo(paths.withKids(lane));
}

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
