import type { ComponentChildren } from 'preact';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile, type TileColour } from '../look/tile.tsx';
import { CrayonPicture } from './crayon-picture.tsx';
import { crayons, widths } from './crayons.ts';
import type { Box } from './drawing-pad.tsx';
import { StickerPicture } from './sticker-picture.tsx';
import { stickers } from './stickers.ts';
import type { Hand, Tool } from './use-drawing.ts';

type PadToolsProps = {
  hand: Hand;
  box: Box;
  isEmpty: boolean;
  /** Nothing more fits on the paper: what is left is to be done. */
  isFull: boolean;
  onTool: (tool: Tool) => void;
  onCrayons: () => void;
  onUndo: () => void;
  onDone: () => void;
};

/** What a child does with the paper. */
export function PadTools(props: PadToolsProps) {
  const { hand, isEmpty, isFull, onTool, onCrayons, onUndo, onDone } = props;
  const said = kidMakeWords.value;
  const crayon = crayons.find(({ colour }) => colour === hand.colour) ?? crayons[0];
  const sticker = stickers.find(({ id }) => id === hand.sticker) ?? stickers[0];
  const tool = (
    name: Tool,
    word: string,
    picture: ComponentChildren,
    colour: TileColour = 'paper',
  ) => (
    <Tile
      class={`pad-tool pad-tool--${name}`}
      colour={hand.tool === name ? 'yellow' : colour}
      say={word}
      isPressed={hand.tool === name}
      onPress={() => onTool(name)}
      testid={`tool-${name}`}
    >
      {picture}
    </Tile>
  );
  return (
    <div class="pad-grid pad-tools">
      <Tile
        class="pad-tool pad-tool--crayon"
        colour="paper"
        say={said.crayon}
        onPress={onCrayons}
        testid="tool-crayon"
      >
        <CrayonPicture {...crayon} />
      </Tile>
      {tool('thin', said.thin, <Squiggle width="thin" colour={hand.colour} />)}
      {tool('thick', said.thick, <Squiggle width="thick" colour={hand.colour} />)}
      {tool('fill', said.fill, <Glyph name="bucket" size={40} />)}
      {tool('sticker', said.stickers, <StickerPicture sticker={sticker} colour={hand.colour} />)}
      <Tile
        class="pad-tool pad-tool--undo"
        colour="pink"
        say={said.undo}
        onPress={onUndo}
        testid="undo"
      >
        <Glyph name="undo" size={40} />
      </Tile>
      <Tile
        class={`pad-tool pad-tool--done ${isFull ? 'pad-tool--now' : ''}`}
        colour={isEmpty ? 'bare' : 'green'}
        say={isEmpty ? said.back : said.done}
        onPress={onDone}
        testid="done"
      >
        <Glyph name={isEmpty ? 'back' : 'tick'} size={44} />
      </Tile>
    </div>
  );
}

/** A line as wide as it will be. */
const Squiggle = ({ width, colour }: { width: keyof typeof widths; colour: string }) => (
  <svg class="pad-squiggle" viewBox="0 0 48 36" aria-hidden="true">
    {[widths[width] / 4.4 + 3.5, widths[width] / 4.4].map((stroke, index) => (
      <path
        key={stroke}
        d="M9 24q7-17 15-6t15-6"
        stroke={index === 0 ? 'var(--kid-ink)' : colour}
        stroke-width={stroke}
      />
    ))}
  </svg>
);
