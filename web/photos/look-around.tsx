import { photosWords } from '../text/photos/words.ts';
import { Icon } from '../ui/icon.tsx';

const ways = [
  ['left', -1, 0],
  ['up', 0, -1],
  ['down', 0, 1],
  ['right', 1, 0],
] as const;

/** What a drag over an enlarged photo does, for who cannot drag. */
export function LookAround({ onLook }: { onLook: (right: number, down: number) => void }) {
  const { viewer: say } = photosWords.value;
  return (
    <fieldset class="photo-around" aria-label={say.around}>
      {ways.map(([way, right, down]) => (
        <button
          key={way}
          type="button"
          class="button button-floating"
          aria-label={say.look[way]}
          onClick={() => onLook(right, down)}
        >
          <Icon name="chevron" class={`photo-look-${way}`} />
        </button>
      ))}
    </fieldset>
  );
}
