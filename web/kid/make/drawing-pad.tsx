import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { settle } from '../screen.ts';
import { speak } from '../speak/speak.ts';
import { CrayonBox, StickerBox } from './crayon-box.tsx';
import { FullBox } from './full-box.tsx';
import { PadTools } from './pad-tools.tsx';
import { SIDE } from './strokes.ts';
import { useDrawing } from './use-drawing.ts';
import './drawing-pad.css';

type DrawingPadProps = { phone: KidPhone; find: Mid; onDone: () => void };
export type Box = 'crayons' | 'stickers';

/** Middles of the nine places of the paper. */
const places = Array.from({ length: 9 }, (_, index): [number, number] => [
  Math.round(((index % 3) + 0.5) * (SIDE / 3)),
  Math.round((Math.floor(index / 3) + 0.5) * (SIDE / 3)),
]);

/**
 * Paper, crayons and stickers. It is kept while it is made. Who does not point draws from place to place: nine of them, one
 * after the other under Tab.
 */
export function DrawingPad({ phone, find, onDone }: DrawingPadProps) {
  const said = kidMakeWords.value;
  const [isPaperFull, setPaperFull] = useState(false);
  const [box, setBox] = useState<Box>('crayons');
  /** Only on a small screen does it matter: there the box lies over the tools. */
  const [isOpen, setOpen] = useState(false);
  const pad = useRef<HTMLDivElement>(null);
  /** The box that closes had the focus: it goes to what opened it. */
  const isLeaving = useRef(false);
  const drawing = useDrawing(phone, find, () => {
    setPaperFull(true);
    speak(said.paperFull);
  });
  const { hand, take } = drawing;
  const isEmpty = drawing.strokes.length === 0;

  const finish = async () => {
    if (await drawing.keep()) onDone();
  };
  const closeBox = () => {
    isLeaving.current = pad.current?.querySelector('.pad-box:focus-within') != null;
    if (isOpen) settle();
    setOpen(false);
  };
  // Before it is painted: a switch that is pressed at once presses something else.
  useLayoutEffect(() => {
    if (!isLeaving.current) return;
    isLeaving.current = false;
    const opener = box === 'crayons' ? '.pad-tool--crayon' : '.pad-tool--sticker';
    pad.current?.querySelector<HTMLElement>(opener)?.focus();
  });

  const Things = box === 'crayons' ? CrayonBox : StickerBox;
  const side = phone.memory.value.isLeftHanded ? 'pad--left' : '';
  return (
    <div class={`pad ${side} ${isOpen ? 'pad--open' : ''}`} ref={pad} data-testid="pad">
      <div class="pad-paper" data-testid="paper" data-strokes={drawing.strokes.length}>
        <canvas ref={drawing.paper} aria-label={said.drawing} role="img" />
        {isEmpty && <Glyph name="pencil" size={128} class="pad-hint" />}
        <canvas ref={drawing.glass} class="pad-glass" {...drawing.gestures} />
        <div class="pad-cells">
          {places.map((at, index) => (
            <button
              key={said.cells[index]}
              type="button"
              aria-label={said.cells[index]}
              onClick={() => drawing.place(at)}
            />
          ))}
        </div>
        {drawing.isFull && <FullBox onAgain={() => void finish()} onLeave={onDone} />}
      </div>
      <Things
        hand={hand}
        onTake={(change) => {
          take(change);
          closeBox();
        }}
      />
      <PadTools
        hand={hand}
        box={box}
        isEmpty={isEmpty}
        isFull={isPaperFull}
        onTool={(tool) => {
          setBox(
            tool === 'sticker' && !(hand.tool === tool && box === 'stickers')
              ? 'stickers'
              : 'crayons',
          );
          setOpen(tool === 'sticker');
          take({ tool });
        }}
        onCrayons={() => {
          setBox('crayons');
          setOpen(true);
        }}
        onUndo={() => {
          setPaperFull(false);
          drawing.undo();
        }}
        onDone={() => void finish()}
      />
    </div>
  );
}
