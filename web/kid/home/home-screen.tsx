import { kidWords } from '../../text/kid/words.ts';
import { Around } from '../around/around.tsx';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { lies } from '../look/lies.ts';
import { Tile } from '../look/tile.tsx';
import { AnswerCard, MissionBadge } from '../parts.tsx';
import { go } from '../screen.ts';
import './home.css';

/** Where the child comes back to: what lies around, and one large thing to do. */
export function HomeScreen({ phone }: { phone: KidPhone }) {
  const words = kidWords.value;
  const { isLeftHanded } = phone.memory.value;
  const finds = phone.finds.value.filter(({ isHidden }) => !isHidden);
  const badge = <MissionBadge key="badge" phone={phone} />;
  const mine = (
    <Tile
      key="mine"
      class="kid-mine"
      colour="green"
      say={words.finds}
      onPress={() => go({ at: 'finds' })}
      testid="kid-finds"
    >
      <span class="kid-mine-row">
        {finds.length === 0 && <Glyph name="finds" size={48} />}
        {finds.slice(-3).map(({ id, why }) => (
          <Glyph key={id} name={why} size={48} />
        ))}
      </span>
    </Tile>
  );
  const around = (
    <div key="around" class="kid-home-around">
      <Around phone={phone} />
    </div>
  );
  const here = (
    <Tile
      key="here"
      class="kid-here"
      say={words.here}
      onPress={() => go({ at: 'face' })}
      testid="kid-here"
    >
      <Glyph name="here" size={132} />
    </Tile>
  );
  // The order in which one comes to them is the one in which they are seen.
  const row = (
    <div key="row" class="kid-home-row">
      {isLeftHanded ? [mine, badge] : [badge, mine]}
    </div>
  );
  return (
    <div class="kid-home" data-testid="kid-home">
      {isLeftHanded && lies.value ? [here, row, around] : [around, here, row]}
      <AnswerCard phone={phone} />
    </div>
  );
}
