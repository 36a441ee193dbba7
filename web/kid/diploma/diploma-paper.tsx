import { animalNames } from '../../../schema/vocabulary/animal-names.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { language } from '../../text/language.ts';
import { bestOf } from '../best/best-three.ts';
import { FindSticker } from '../finds/find-sticker.tsx';
import { whyWord } from '../finds/find-words.ts';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { AnimalSticker } from '../look/animal.tsx';
import { Glyph } from '../look/glyph.tsx';
import './diploma-paper.css';
import { MOST_STICKERS, stickerSize } from './sticker-size.ts';

/** The sheet: drawn, without a number and without a name. Whose it is, is written on it by hand. */
export function DiplomaPaper({ phone }: { phone: Pick<KidPhone, 'finds' | 'lock'> }) {
  const say = kidFindsWords.value.diploma;
  const finds = shownFinds(phone);
  const best = bestOf(finds).flatMap((id) => finds.filter((find) => find.id === id));
  const shown = finds.slice(-MOST_STICKERS);
  const day = new Intl.DateTimeFormat(language.value, { dateStyle: 'full' });
  return (
    <div class="diploma-paper">
      <header>
        <AnimalSticker animal={phone.lock.animal} />
        <h1>{say.title}</h1>
        <p class="diploma-name">
          {say.whose} <span class="diploma-line" />
        </p>
        <p>
          {animalNames[phone.lock.animal][language.value]} {say.what}
        </p>
      </header>
      {best.length > 0 && (
        <section>
          <h2>{say.best}</h2>
          <ol class="diploma-best">
            {best.map((find) => (
              <li key={find.id} class={`diploma-best-${find.best}`}>
                <FindSticker find={find} />
                <span>{whyWord(find)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h2>{say.found}</h2>
          <ul
            class="diploma-found"
            style={{ '--sticker': `${stickerSize(shown.length).toFixed(1)}em` }}
          >
            {shown.map((find) => (
              <li key={find.id}>
                <FindSticker find={find} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer>
        <Glyph name="star" />
        <p>{say.day(day.format(phone.lock.at))}</p>
        <Glyph name="star" />
      </footer>
    </div>
  );
}
