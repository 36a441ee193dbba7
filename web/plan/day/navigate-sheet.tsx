import { dayScreenWords } from '../../text/day/words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { appleLink, geoLink, googleLink, MOST_IN_GOOGLE } from './navigation-links.ts';

type Place = { lat: number; lng: number };

/** Hands places over to an app for maps, after saying what goes along. */
export function NavigateSheet({
  places,
  onClose,
}: {
  places: readonly [Place, ...Place[]];
  onClose: () => void;
}) {
  const say = dayScreenWords.value;
  const [first] = places;
  const isRoute = places.length > 1;
  return (
    <Sheet title={say.handOverTitle} closeLabel={say.close} onClose={onClose} isModal>
      <div class="stack">
        <p>{say.handOverWarning}</p>
        <a
          class="button button-wide"
          href={googleLink(places)}
          target="_blank"
          rel="noreferrer"
          data-testid="to-google"
        >
          {say.google}
        </a>
        {places.length > MOST_IN_GOOGLE && <p class="quiet">{say.googleTen}</p>}
        <a class="button button-wide" href={appleLink(first)} target="_blank" rel="noreferrer">
          {say.apple}
        </a>
        <a class="button button-wide" href={geoLink(first)}>
          {say.geo}
        </a>
        {isRoute && <p class="quiet">{say.firstOnly}</p>}
      </div>
    </Sheet>
  );
}
