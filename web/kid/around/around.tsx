import { useComputed } from '@preact/signals';
import { kidWords } from '../../text/kid/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { AnimalSticker } from '../look/animal.tsx';
import { StickerPart } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import './around.css';
import { chalkedYard } from './chalked-yard.ts';
import { besideMe, pathsOf, projectionAt, REACH } from './projection.ts';

/** Half a sticker, in metres of the picture. */
const HALF = 12;
const SCALE = (2 * HALF) / 48;

/** "You are here": the streets around in chalk, with the child's own finds on them. Pleasant as well where nothing is known. */
export function Around({ phone }: { phone: KidPhone }) {
  const centre = useComputed(() => {
    const { value: place } = phone.place;
    const { value: ground } = phone.ground;
    if (place) return { lat: place.lat, lng: place.lng };
    return ground && { lat: ground.centre[0], lng: ground.centre[1] };
  });
  const paths = useComputed(
    () =>
      centre.value &&
      phone.ground.value &&
      pathsOf(phone.ground.value.shapes, projectionAt(centre.value)),
  );
  const finds = useComputed(() => {
    if (!centre.value) return [];
    const project = projectionAt(centre.value);
    return phone.finds.value.flatMap((find, n) =>
      find.position && !find.isHidden ? [{ find, at: besideMe(project(find.position), n) }] : [],
    );
  });
  const ground = paths.value;
  return (
    <Press
      class="kid-around"
      say={kidWords.value.you}
      onPress={() => undefined}
      testid="kid-around"
    >
      <svg
        class="kid-around-picture"
        viewBox={ground ? `${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}` : '-110 -80 220 160'}
        preserveAspectRatio={`xMidYMid ${ground ? 'slice' : 'meet'}`}
        aria-hidden="true"
      >
        {ground ? (
          <>
            <path class="kid-ground-green" d={ground.green} />
            <path class="kid-ground-water" d={ground.water} />
            <path class="kid-ground-street" d={ground.street} />
            <path class="kid-ground-middle" d={ground.street} />
            <path class="kid-ground-home" d={ground.home} />
          </>
        ) : (
          chalkedYard.map(({ d, colour }) => (
            <path key={d} class="kid-yard" d={d} stroke={colour} />
          ))
        )}
        {finds.value.map(({ find, at: [x, y] }) => (
          <g key={find.id} transform={`translate(${x - HALF} ${y - HALF}) scale(${SCALE})`}>
            <StickerPart name={find.why} />
          </g>
        ))}
      </svg>
      <span class="kid-me">
        <AnimalSticker animal={phone.lock.animal} size={80} />
      </span>
    </Press>
  );
}
