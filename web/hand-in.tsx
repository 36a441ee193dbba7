import { HandInScreen } from './hand-in/hand-in-screen.tsx';
import { PhotoProofs } from './photos/photo-proofs.tsx';
import type { Device } from './sync/device.ts';
import { handInWords } from './text/hand-in/words.ts';
import { WalkScreen } from './walk/walk-screen.tsx';

/** Back from a walk: what is in, and that it is over. */
export const FieldHandIn = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => (
      <HandInScreen
        key={lane.id}
        device={device}
        lane={lane}
        slots={{
          photos: (props) => (
            <PhotoProofs device={device} called={handInWords.value.photo} {...props} />
          ),
        }}
      />
    )}
  </WalkScreen>
);
