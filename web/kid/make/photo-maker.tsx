import { useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { Tile } from '../look/tile.tsx';
import { settle } from '../screen.ts';
import { FullBox } from './full-box.tsx';
import { keepOne, madeBefore } from './keep-one.ts';
import { KeepOrAgain } from './keep-or-again.tsx';
import { MakeBar } from './make-bar.tsx';
import { NoFaces } from './no-faces.tsx';
import { Polaroid } from './polaroid.tsx';
import { stillOf } from './still.ts';
import { useCamera } from './use-camera.ts';
import './photo-maker.css';

type PhotoMakerProps = {
  phone: KidPhone;
  find: Mid;
  /** There is no camera, or it is not allowed, or it broke. */
  onFail: () => void;
  onDone: () => void;
};

type Taken = { type: string; bytes: ArrayBuffer; isKept: boolean };

/** A camera for places and things. The photo stays on the device. */
export function PhotoMaker({ phone, find, onFail, onDone }: PhotoMakerProps) {
  const said = kidMakeWords.value;
  const [taken, setTaken] = useState<Taken | null>(() => {
    const before = madeBefore(phone, find, 'photo');
    return before ? { ...before, isKept: true } : null;
  });
  const [isFull, setFull] = useState(false);
  const { video, isLive } = useCamera(taken === null, onFail);

  const shoot = async () => {
    const view = video.current;
    if (!view || !isLive) return;
    try {
      view.pause();
      const blob = await stillOf(view);
      setTaken({ type: blob.type, bytes: await blob.arrayBuffer(), isKept: false });
      settle();
    } catch {
      onFail();
    }
  };
  const keep = async () => {
    if (!taken) return;
    const { type, bytes } = taken;
    try {
      if (!taken.isKept) await keepOne(phone, { find, what: 'photo', type, bytes });
      onDone();
    } catch {
      setFull(true);
    }
  };

  if (taken)
    return (
      <div class="photo photo--taken" data-testid="photo-taken">
        <Polaroid bytes={taken.bytes} type={taken.type} />
        {isFull ? (
          <FullBox onAgain={() => void keep()} onLeave={onDone} />
        ) : (
          <KeepOrAgain
            phone={phone}
            said={said}
            what="photo"
            onAgain={() => {
              setTaken(null);
              settle();
            }}
            onKeep={() => void keep()}
          />
        )}
      </div>
    );
  return (
    <div class="photo" data-testid="camera" data-live={isLive}>
      <div class="photo-frame">
        <video ref={video} muted playsInline />
        {!isLive && <Glyph name="camera" size={96} class="photo-waking" />}
        <NoFaces />
      </div>
      <MakeBar phone={phone} class="photo-bar">
        <Tile colour="bare" say={said.back} onPress={onDone} testid="make-back">
          <Glyph name="back" size={40} />
        </Tile>
        <Press class="photo-shutter" say={said.photo} onPress={() => void shoot()} testid="shutter">
          <Glyph name="camera" size={64} />
          <span class="kid-word">{said.photo}</span>
        </Press>
      </MakeBar>
    </div>
  );
}
