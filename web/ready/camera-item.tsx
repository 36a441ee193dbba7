import { useEffect, useState } from 'preact/hooks';
import { readyWords } from '../text/ready/words.ts';
import { StateCard } from '../ui/state-card.tsx';
import { AllowHow } from './allow-how.tsx';
import { permissionFor, whenDecided } from './permission.ts';
import { type CameraState, tryCamera } from './try-camera.ts';

/** Whether the camera may be on; what does not need that is said too. Asks only when the button is pressed. */
export function CameraItem() {
  const say = readyWords.value.camera;
  const [state, setState] = useState<CameraState | 'notYet' | 'trying'>('notYet');
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const decided = await permissionFor('camera');
      if (!isHere) return;
      if (decided === 'granted') setState('allowed');
      else if (decided === 'denied') setState('denied');
      else setState((now) => (now === 'allowed' || now === 'denied' ? 'notYet' : now));
    };
    void look();
    const end = whenDecided('camera', () => void look());
    return () => {
      isHere = false;
      end();
    };
  }, []);
  const ask = async () => {
    setState('trying');
    setState(await tryCamera(navigator.mediaDevices));
  };
  const isGood = state === 'allowed';
  const isAsked = state === 'notYet' || state === 'trying';
  return (
    <StateCard
      state={isGood ? 'good' : isAsked ? 'open' : 'look'}
      icon="camera"
      title={say.title}
      said={say[state]}
      testid="ready-camera"
    >
      {state !== 'none' && <p>{say.what}</p>}
      {state === 'denied' && <AllowHow />}
      {state === 'busy' && <p>{say.busyWhat}</p>}
      {!isGood && <p>{state === 'none' ? say.noneWithout : say.without}</p>}
      {!isGood && (
        <button
          type="button"
          class="button"
          disabled={state === 'trying'}
          onClick={() => void ask()}
        >
          {say.try}
        </button>
      )}
    </StateCard>
  );
}
