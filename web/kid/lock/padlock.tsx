import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { padlockNames } from '../../text/kid-lock/padlock.ts';
import { language } from '../../text/language.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { speak } from '../speak/speak.ts';
import type { GateProps } from './gate.tsx';
import { useHold } from './use-hold.ts';
import '../look/press.css';
import './padlock.css';

/** The way out of the child's page: held for two seconds, it asks a grown-up to read. */
export function Padlock({ phone }: { phone: KidPhone }) {
  const { name, said } = padlockNames[language.value];
  const button = useRef<HTMLButtonElement>(null);
  const [Gate, setGate] = useState<ComponentType<GateProps> | null>(null);
  const open = () =>
    import('./gate.tsx').then(
      (part) => setGate(() => part.Gate),
      // Not on this device, and no network: it stays as calm as it was.
      () => undefined,
    );
  const { isFilling, ...hold } = useHold(
    () => void open(),
    () => speak(said),
  );
  const wasOpen = useRef(false);
  // Once the gate is gone: as long as it is there nothing beside it takes the focus.
  useLayoutEffect(() => {
    if (wasOpen.current && !Gate) button.current?.focus();
    wasOpen.current = Gate !== null;
  }, [Gate]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="kid-press kid-press--small kid-padlock"
        aria-label={name}
        data-testid="padlock"
        data-filling={isFilling}
        {...hold}
      >
        <svg class="kid-padlock-ring" viewBox="0 0 72 72" aria-hidden="true">
          <circle cx="36" cy="36" r="31" pathLength="1" />
        </svg>
        <Glyph name="padlock" size={38} />
      </button>
      {Gate && <Gate lane={phone.lock.lane} onClose={() => setGate(null)} />}
    </>
  );
}
