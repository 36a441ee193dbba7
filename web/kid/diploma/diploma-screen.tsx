import { useEffect } from 'preact/hooks';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { Part } from '../finds/part.tsx';
import { PartFoot } from '../finds/part-foot.tsx';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { speak } from '../speak/speak.ts';
import './diploma.css';
import { HomeTile } from '../finds/home-tile.tsx';
import { DiplomaPaper } from './diploma-paper.tsx';
import { printDiploma } from './print-diploma.tsx';

/** The speurdersdiploma as it will lie on paper, and the printer. */
export function DiplomaScreen({ phone }: { phone: KidPhone }) {
  const words = kidFindsWords.value;
  const say = words.diploma;
  useEffect(() => speak(say.say), [say]);
  return (
    <Part
      phone={phone}
      class="kid-diploma"
      label={say.title}
      testid="kid-diploma"
      foot={
        <PartFoot phone={phone}>
          <HomeTile testid="kid-diploma-home" />
          <Tile
            say={say.printSay}
            word={say.print}
            onPress={() => printDiploma(phone)}
            testid="kid-diploma-print"
          >
            <Glyph name="printer" size={52} />
          </Tile>
        </PartFoot>
      }
    >
      <div class="kid-diploma-look">
        <DiplomaPaper phone={phone} />
      </div>
    </Part>
  );
}
