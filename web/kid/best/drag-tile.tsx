import type { ComponentChildren } from 'preact';
import type { Mid } from '../../../schema/ids.ts';
import { isGhost } from '../look/pointer.ts';
import type { TileColour } from '../look/tile.tsx';
import { speak } from '../speak/speak.ts';
import type { useDrag } from './use-drag.ts';

type DragTileProps = {
  find: Mid;
  say: string;
  label: string;
  word: string;
  colour: TileColour;
  isHeld: boolean;
  drag: ReturnType<typeof useDrag>;
  /** By a key or a switch. */
  onTap: () => void;
  class?: string;
  place?: number;
  testid: string;
  children: ComponentChildren;
};

/** A tile that is pressed or dragged: it answers when a finger comes down, and does what it does when it is let go. */
export function DragTile(props: DragTileProps) {
  const { find, say, label, word, colour, isHeld, drag, onTap, place, testid, children } = props;
  const { onPointerDown, ...rest } = drag.handlers(find);
  const isLifted = drag.drag?.find === find;
  return (
    <button
      type="button"
      class={`kid-press kid-tile kid-chalk kid-chalk--${colour} kid-drag ${isLifted ? 'kid-lifted' : ''} ${props.class ?? ''}`}
      aria-label={label}
      aria-pressed={isHeld}
      data-place={place}
      data-testid={testid}
      onPointerDown={(event) => {
        speak(say);
        onPointerDown(event);
      }}
      {...rest}
      onClick={(event) => {
        if (isGhost(event)) return;
        speak(say);
        onTap();
      }}
    >
      {children}
      <span class="kid-word">{word}</span>
    </button>
  );
}
