import type { Mid } from '../../schema/ids.ts';
import type { KidThing } from '../store/kid-box.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { daysLeft } from './kid-care.ts';
import { useObjectUrl } from './use-object-url.ts';

type PictureTileProps = { thing: KidThing; about: string; onLook: (thing: Mid) => void };

/** A photo or drawing that waits, small, with how long it will. */
export function PictureTile({ thing, about, onLook }: PictureTileProps) {
  const say = withKidsWords.value;
  const what = say.made[thing.what];
  const src = useObjectUrl(thing.bytes, thing.type);
  return (
    <li class="kids-thing" data-testid="kids-thing" data-what={thing.what}>
      <button type="button" aria-label={say.lookAt(what, about)} onClick={() => onLook(thing.id)}>
        {src && <img src={src} alt="" />}
      </button>
      <p>
        <strong>{what}</strong> {say.leftShort(daysLeft(thing, Date.now()))}
      </p>
    </li>
  );
}
