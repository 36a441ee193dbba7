import { kidWords } from '../text/kid/words.ts';
import type { KidPhone } from './kid-phone.ts';
import { AnimalSticker } from './look/animal.tsx';
import { Glyph } from './look/glyph.tsx';
import { Press } from './look/press.tsx';
import { Padlock } from './parts.tsx';
import { hush, isSilent, speak } from './speak/speak.ts';

/** Above every screen: the way out for a grown-up, who the child is, which hand it uses, and whether things speak. */
export function TopBar({ phone }: { phone: KidPhone }) {
  const words = kidWords.value;
  const { isLeftHanded } = phone.memory.value;
  // What is not remembered for the next time holds for now all the same.
  const remember: KidPhone['remember'] = (change) => phone.remember(change).catch(() => undefined);
  const turnSound = () => {
    const silent = !isSilent.value;
    void remember({ isSilent: silent });
    if (silent) hush();
    else speak(words.soundOn);
  };
  return (
    <header class="kid-top">
      <span class="kid-top-end">
        <Padlock phone={phone} />
      </span>
      <AnimalSticker animal={phone.lock.animal} size={60} />
      <span class="kid-top-end">
        <Press
          isSmall
          say={isLeftHanded ? words.right : words.left}
          isPressed={isLeftHanded}
          label={words.left}
          onPress={() => void remember({ isLeftHanded: !isLeftHanded })}
          testid="kid-hand"
        >
          <Glyph name={isLeftHanded ? 'hand-left' : 'hand-right'} size={40} />
        </Press>
        <Press
          isSmall
          say={isSilent.value ? words.soundOn : words.soundOff}
          label={words.sound}
          isPressed={!isSilent.value}
          onPress={turnSound}
          testid="kid-sound"
        >
          <Glyph name={isSilent.value ? 'speaker-off' : 'speaker'} size={40} />
        </Press>
      </span>
    </header>
  );
}
