import { FindSticker } from '../finds/find-sticker.tsx';
import { Glyph } from '../look/glyph.tsx';
import type { Progress } from './missions.ts';

/** How far a mission is: a place for each sticker, filled by what was found; once done a star. Never a number. */
export const Filling = ({ progress }: { progress: Progress }) => (
  <span class="kid-filling" data-testid={`kid-filling-${progress.id}`}>
    {progress.isDone && <Glyph name="star" class="kid-mission-star" />}
    {isOpen(progress) &&
      Array.from({ length: progress.goal }, (_, at) => {
        const find = progress.filled[at];
        return find ? (
          <FindSticker key={at} find={find} />
        ) : (
          <span key={at} class="kid-filling-free" />
        );
      })}
  </span>
);

/** There is something to find for it still; also of one that was done and is done once more. */
const isOpen = ({ isDone, isBeingDone, filled, goal }: Progress) =>
  filled.length < goal && (!isDone || isBeingDone);
