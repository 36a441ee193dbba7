import { raw } from 'hono/html';
import type { AppealSeen } from '../organisation/resident/resident-sees.ts';
import { fullDay } from './days.ts';
import { answerPage } from './document.ts';
import { type Markup, markup } from './markup.ts';
import { appealWords } from './words/appeal.ts';
import { type BoardLanguage, boardLanguages } from './words/board.ts';

/** The same for a code that never was, one that is not shared (any more), and an organisation that is not there. */
export function noAppealPage(language: BoardLanguage): Promise<Response> {
  const { nothing, nothingWhat } = appealWords[language];
  const body = markup`<main><h1>${nothing}</h1><p>${nothingWhat}</p></main>`;
  const languages = boardLanguages;
  return answerPage({ language, languages, title: nothing, body, status: 404 });
}

/** `address` is the page's own, for who reads it on paper. */
export function appealPage(
  appeal: AppealSeen,
  { language, address }: { language: BoardLanguage; address: URL },
): Promise<Response> {
  const words = appealWords[language];
  const { house, name, quote, photo, alt, ask, askedOf, sentOn, places } = appeal;
  const own = (text: string) => markup`<span lang="nl" dir="auto">${text}</span>`;
  const body = markup`<main>
      <h1>${own(name)}</h1>
      <p class="quiet">${words.intro(house.name)}</p>
      ${photo ? markup`<div class="pair"><figure><img src="${address.pathname}/foto" alt="${alt}"><figcaption class="quiet">${own(alt)}</figcaption></figure></div>` : ''}
      ${quote ? markup`<h2>${words.said}</h2><div class="card told"><blockquote lang="nl" dir="auto">“${quote}”</blockquote></div>` : ''}
      <h2>${words.ask}</h2>
      <p>${own(ask)}</p>
      <p>${words.askedOf} <strong>${own(askedOf)}</strong>${sentOn ? markup`<span class="quiet"> · ${words.sent(fullDay(sentOn, language))}</span>` : ''}</p>
      ${places === null ? '' : markup`<p>${words.places(places)}</p>`}
      ${wherePart(appeal, language)}
    </main>
    <footer>
      ${contactPart(appeal, words.contact)}
      <p>${words.address} <strong dir="ltr">${address.host}${address.pathname}</strong></p>
    </footer>`;
  return answerPage({
    language,
    languages: boardLanguages,
    title: name,
    house: house.name,
    colours: { place: house.colourPlace, action: house.colourAction },
    body,
  });
}

function wherePart(
  { neighbourhood, outline: drawn }: AppealSeen,
  language: BoardLanguage,
): Markup | '' {
  if (!neighbourhood) return '';
  const words = appealWords[language];
  const map =
    drawn &&
    markup`<svg role="img" aria-label="${words.map(neighbourhood)}" width="${drawn.width}" height="${drawn.height}" viewBox="0 0 ${drawn.width} ${drawn.height}">
      <path d="${raw(drawn.path)}" fill="currentColor" fill-opacity=".12" fill-rule="evenodd" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>
    </svg>`;
  return markup`<h2>${words.where}</h2><p dir="auto">${neighbourhood}</p>${map || ''}`;
}

function contactPart({ house: { phone, mail } }: AppealSeen, question: string): Markup | '' {
  if (!phone && !mail) return '';
  return markup`<p>${question} ${phone ? markup`<span dir="ltr">${phone}</span> ` : ''}${mail ? markup`<a href="mailto:${mail}" dir="ltr">${mail}</a>` : ''}</p>`;
}
