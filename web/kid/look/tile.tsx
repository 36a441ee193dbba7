import type { ComponentChildren } from 'preact';
import './tile.css';
import { Press, type PressProps } from './press.tsx';

export type TileColour =
  | 'yellow'
  | 'pink'
  | 'blue'
  | 'green'
  | 'orange'
  | 'paper'
  | 'bare'
  | 'dashes';

type TileProps = Omit<PressProps, 'children'> & {
  /** Default yellow. `bare` is a line on the pavement, `dashes` one that waits to be coloured in. */
  colour?: TileColour;
  /** The word under the picture; what it says, unless told otherwise. */
  word?: string | undefined;
  children: ComponentChildren;
};

/** A paving stone coloured in with chalk: a picture and its word. */
export const Tile = ({
  colour = 'yellow',
  word,
  class: own = '',
  children,
  ...press
}: TileProps) => (
  <Press {...press} class={`kid-tile kid-chalk kid-chalk--${colour} ${own}`}>
    {children}
    <span class="kid-word">{word ?? press.say}</span>
  </Press>
);
