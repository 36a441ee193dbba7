import { useEffect, useRef, useState } from 'preact/hooks';
import type { KidThing } from '../../store/kid-box.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { newPlayer } from '../make/player.ts';
import { ThingPicture } from '../make/thing-picture.tsx';
import { hush } from '../speak/speak.ts';
import './made.css';

/** What the child made of its find: photos and drawings to look at, large when they are pressed, and its voice to hear. */
export function Made({ things }: { things: readonly KidThing[] }) {
  const say = kidFindsWords.value.one;
  const [large, setLarge] = useState<string | null>(null);
  return (
    <ul class="kid-made">
      {things.map((thing) => (
        <li key={thing.id}>
          {thing.what === 'voice' ? (
            <Voice thing={thing} />
          ) : (
            <Press
              say={say[thing.what]}
              isPressed={large === thing.id}
              onPress={() => setLarge(large === thing.id ? null : thing.id)}
              testid={`kid-made-${thing.what}`}
            >
              <ThingPicture thing={thing} size={large === thing.id ? 208 : 80} />
            </Press>
          )}
        </li>
      ))}
    </ul>
  );
}

function Voice({ thing }: { thing: KidThing }) {
  const say = kidFindsWords.value.one;
  const [isPlaying, setPlaying] = useState(false);
  const player = useRef(newPlayer(() => setPlaying(false))).current;
  useEffect(() => () => player.hush(), [player]);
  const play = () => {
    hush();
    setPlaying(!isPlaying);
    if (isPlaying) player.hush();
    // One that the browser cannot read stays silent.
    else void player.play(thing.bytes).catch(() => setPlaying(false));
  };
  return (
    <Press
      say=""
      label={say.voice}
      isPressed={isPlaying}
      onPress={play}
      class="kid-made-voice"
      testid="kid-made-voice"
    >
      <ThingPicture thing={thing} size={80} />
      <span class="kid-made-play">
        <Glyph name={isPlaying ? 'stop' : 'listen'} size={32} />
      </span>
    </Press>
  );
}
