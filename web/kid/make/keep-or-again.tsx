import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { MakeBar } from './make-bar.tsx';

type KeepOrAgainProps = {
  phone: Pick<KidPhone, 'memory'>;
  /** What is said of each, and what its button is found by. */
  said: { again: string; keep: string };
  what: 'photo' | 'voice';
  onAgain: () => void;
  onKeep: () => void;
};

/** What was just made: once more, or kept. */
export const KeepOrAgain = ({ phone, said, what, onAgain, onKeep }: KeepOrAgainProps) => (
  <MakeBar phone={phone}>
    <Tile colour="blue" say={said.again} onPress={onAgain} testid={`${what}-again`}>
      <Glyph name="again" size={48} />
    </Tile>
    <Tile class="make-main" colour="green" say={said.keep} onPress={onKeep} testid={`${what}-keep`}>
      <Glyph name="tick" size={64} />
    </Tile>
  </MakeBar>
);
