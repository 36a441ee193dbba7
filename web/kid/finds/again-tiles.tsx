import { type ChildAgain, childAgains } from '../../../schema/vocabulary/kid.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidFind } from '../kid-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import type { GlyphName } from '../look/glyph.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Tile, type TileColour } from '../look/tile.tsx';
import './again.css';

const looks: Record<ChildAgain, { glyph: GlyphName; colour: TileColour }> = {
  yes: { glyph: 'heart', colour: 'green' },
  maybe: { glyph: 'question', colour: 'yellow' },
  no: { glyph: 'cross', colour: 'orange' },
};

type AgainTilesProps = {
  phone: Pick<KidPhone, 'says'>;
  find: Pick<KidFind, 'id' | 'again'>;
  onSaid?: () => void;
};

/** "Wil je hier nog eens naartoe?" None is chosen before the child does. */
export function AgainTiles({ phone, find, onSaid }: AgainTilesProps) {
  const say = kidFindsWords.value.again;
  const answer = async (childAgain: ChildAgain) => {
    // Without room it stays unanswered, and what was pressed does not light up.
    await phone.says(find.id, { childAgain }).catch(() => undefined);
    onSaid?.();
  };
  return (
    <fieldset class="kid-group">
      <legend class="kid-again-ask">{say.title}</legend>
      <div class="kid-again-tiles">
        {childAgains.map((one) => (
          <Tile
            key={one}
            say={say.answers[one]}
            colour={looks[one].colour}
            isPressed={find.again === one}
            onPress={() => void answer(one)}
            testid={`kid-again-${one}`}
          >
            <Glyph name={looks[one].glyph} size={44} />
          </Tile>
        ))}
      </div>
    </fieldset>
  );
}
