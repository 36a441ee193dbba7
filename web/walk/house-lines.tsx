import { captureWords } from '../text/capture/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import './house-lines.css';

/** Whose walk it is, what they say to who walks along, and how to reach them. */
export function HouseLines({ house }: { house: HouseRow }) {
  const { house: say } = captureWords.value;
  const { name, welcome, phone, mail } = house.set;
  return (
    <section class="stack house-lines" aria-label={say.walkOf(name)}>
      <p>
        <strong>{say.walkOf(name)}</strong>
      </p>
      {welcome && <p>{welcome}</p>}
      {(phone || mail) && (
        <p class="wrap">
          {phone && (
            <a class="button" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
              {say.call(phone)}
            </a>
          )}
          {mail && (
            <a class="button" href={`mailto:${mail}`}>
              {mail}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
