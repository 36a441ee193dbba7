import { debriefWords } from '../../text/debrief/words.ts';
import { addressAt } from '../../text/place-words.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { whatWords } from '../item-words.ts';
import { keptOf, posterLines, streetOf } from './paper-rows.ts';
import type { PaperOf } from './print-debrief.tsx';
import { PromiseLines } from './promise-lines.tsx';

/** What fits beside two drawings on one A4 that is read from a metre away. */
const MOST_LINES = 8;
const MOST_BESIDE_DRAWINGS = 4;
const MOST_DRAWINGS = 2;

/** For in the entrance hall: streets and no houses, teams and no people. */
export function PosterPaper({ items, day, name, house, promises, pictures, address }: PaperOf) {
  const { paper: say } = debriefWords.value;
  const kept = keptOf(items);
  const drawings = kept
    .flatMap(({ id }) => pictures.get(id) ?? [])
    .filter(({ isDrawing }) => isDrawing)
    .slice(0, MOST_DRAWINGS);
  const lines = posterLines(
    kept.map(({ find, votes }) => {
      const street = streetOf(addressAt(find.position));
      const what = whatWords(find);
      return {
        line: street ? say.posterLine(what, street) : what,
        votes,
        category: find.category.id,
      };
    }),
    drawings.length > 0 ? MOST_BESIDE_DRAWINGS : MOST_LINES,
  );
  return (
    <div class="debrief-poster">
      <header>
        <p>{[name, day].join(', ')}</p>
        <h1>{say.saw}</h1>
      </header>
      <ul class="poster-saw">
        {lines.map(({ line, category }) => (
          <li key={line}>
            <Pictogram category={category} size={32} />
            {line}
          </li>
        ))}
      </ul>
      {drawings.length > 0 && (
        <figure>
          <div>
            {drawings.map(({ src }) => (
              <img key={src} src={src} alt="" />
            ))}
          </div>
          <figcaption>{say.drawn}</figcaption>
        </figure>
      )}
      <section>
        <h2>{say.does}</h2>
        <PromiseLines promises={promises} />
      </section>
      <footer>
        <div>
          <strong>{house}</strong>
          {address && <p>{say.read}</p>}
          {address && <p class="poster-address">{address.replace(/^https?:\/\//, '')}</p>}
        </div>
        {address && <QrPicture text={address} label={say.qr} on="paper" />}
      </footer>
    </div>
  );
}
