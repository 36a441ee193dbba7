import type { ComponentChildren } from 'preact';
import type { Drawn } from '../../schema/register/outline-drawing.ts';
import type { AppealWords } from '../text/appeals/words.ts';
import type { AppealFields } from './appeal-rows.ts';
import { type Known, marksIn } from './redaction.ts';

export type SheetOf = {
  say: AppealWords;
  house: string;
  fields: AppealFields;
  drawn: Drawn | null;
  /** Where the photo is read from; null for none. */
  photo: string | null;
  /** How many finds it is about, where that may be said. */
  places: number | null;
  /** Where it can be read too, on paper. */
  address: string | null;
};

/** The page as outsiders see it. With `known`, what tells who or where is marked in it. */
export function AppealSheet(props: SheetOf & { known?: Known }) {
  const { say, house, fields, drawn, photo, places, address, known } = props;
  const { name, quote, alt, ask, askedOf, neighbourhood } = fields;
  const shown = (text: string) => (known ? <Marked text={text} known={known} /> : text);
  return (
    <article class="appeal-sheet">
      <p class="appeal-house">{say.page.house(house)}</p>
      <h2>{name.trim() ? shown(name) : '…'}</h2>
      {photo && (
        <figure>
          <img src={photo} alt={alt} />
          {alt.trim() && <figcaption>{shown(alt)}</figcaption>}
        </figure>
      )}
      {quote.trim() && <blockquote class="voice">“{shown(quote.trim())}”</blockquote>}
      <h3>{say.page.ask}</h3>
      <p class="appeal-text">{ask.trim() ? shown(ask) : '…'}</p>
      <p>
        {say.page.askedOf}: <strong>{askedOf.trim() ? shown(askedOf) : '…'}</strong>
      </p>
      {places !== null && <p>{say.page.places(places)}</p>}
      {neighbourhood.trim() && (
        <div class="appeal-where">
          <div>
            <h3>{say.page.where}</h3>
            <p>{shown(neighbourhood)}</p>
          </div>
          {drawn && <Outline drawn={drawn} label={say.page.map(neighbourhood)} />}
        </div>
      )}
      {address && (
        <p class="appeal-house">
          {say.page.readAt} {address}
        </p>
      )}
    </article>
  );
}

const Outline = ({ drawn, label }: { drawn: Drawn; label: string }) => (
  <svg
    role="img"
    aria-label={label}
    viewBox={`0 0 ${drawn.width} ${drawn.height}`}
    width={drawn.width}
    height={drawn.height}
  >
    <path d={drawn.path} fill-rule="evenodd" />
  </svg>
);

/** A text with what should be looked at in it. */
function Marked({ text, known }: { text: string; known: Known }) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const { from, to, why } of marksIn(text, known)) {
    parts.push(
      text.slice(done, from),
      <mark key={from} data-why={why}>
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
