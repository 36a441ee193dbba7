import { useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import type { KidThing } from '../../store/kid-box.ts';
import type { KidPhone } from '../kid-phone.ts';
import { settle } from '../screen.ts';
import { DrawingPad } from './drawing-pad.tsx';
import { PhotoMaker } from './photo-maker.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { VoiceMaker } from './voice-maker.tsx';
import './make-screen.css';

type MakeScreenProps = {
  phone: KidPhone;
  /** The observation it belongs to. */
  find: Mid;
  what: KidThing['what'];
  /** Kept, or left. */
  onDone: () => void;
};

/** A photo, a drawing or a voice beside a find. Where a camera or a microphone is missing, paper and crayons are there at once. */
export function MakeScreen({ phone, find, what, onDone }: MakeScreenProps) {
  const [isMissing, setMissing] = useState(false);
  const making = { phone, find, onDone };
  const onFail = () => {
    setMissing(true);
    settle();
  };
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const isLeft = phone.memory.value.isLeftHanded;
  return (
    <div class={`make ${isLeft ? 'make--left' : ''}`} data-testid="make" ref={root}>
      {what === 'drawing' || isMissing ? (
        <DrawingPad {...making} />
      ) : what === 'photo' ? (
        <PhotoMaker {...making} onFail={onFail} />
      ) : (
        <VoiceMaker {...making} onFail={onFail} />
      )}
    </div>
  );
}
