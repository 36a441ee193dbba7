import { raw } from 'hono/html';
import { isPhone } from '../../schema/contact.ts';
import { receiptWords } from '../../schema/receipt-code.ts';
import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';
import type { Deed, OpenPromise, ResidentSees } from '../organisation/resident/resident-sees.ts';
import { fullDay, longDay, shortDay } from './days.ts';
import { answerPage } from './document.ts';
import { consentsPart, rightPart, yoursPart } from './letter-forms.ts';
import { type Markup, markup } from './markup.ts';
import type { HomeCategory, ResidentWords, Thanked } from './words/shape.ts';
import { wordsIn } from './words-in.ts';

/** What a page is drawn from: what stands in the object, in which language, and where its forms go. */
export type Letter = {
  sees: ResidentSees;
  language: ResidentLanguage;
  code: string;
  /** "/b/<organisation>/<code>" */
  path: string;
  thanks?: Thanked | undefined;
  /** What was typed and is no telephone number. */
  wrongPhone?: string | undefined;
};

export function letterPage(letter: Letter): Promise<Response> {
  const { sees, language, code, thanks, wrongPhone } = letter;
  const words = wordsIn(language);
  const { house, said } = sees;
  const body = markup`
    <main>
      ${thanks ? markup`<p class="note" role="status">${words.thanks[thanks]}</p>` : ''}
      <h1>${words.title}</h1>
      <p class="quiet">${words.code} <span class="code" dir="ltr">${receiptWords(code)}</span></p>
      ${saidPart(words, said, language)}
      <h2>${words.did}</h2>
      ${sees.deeds.length > 0 ? deedsPart(letter) : markup`<p>${words.nothingYet}</p>`}
      ${promisesPart(letter)}
      ${chosenPart(letter)}
      ${rightPart(letter)}
      ${consentsPart(letter)}
      ${yoursPart(letter)}
    </main>
    ${contactPart(words, house)}`;
  return answerPage({
    language,
    title: words.title,
    house: house.name,
    colours: { place: house.colourPlace, action: house.colourAction },
    body,
    ...(wrongPhone !== undefined && { status: 422 }),
  });
}

function saidPart(
  words: ResidentWords,
  { words: own, category, on }: ResidentSees['said'],
  language: ResidentLanguage,
): Markup {
  const about = words.categories[category as HomeCategory] ?? '';
  return markup`<h2>${words.said}</h2>
    <div class="card told">
      ${own ? markup`<blockquote dir="auto">“${own}”</blockquote>` : markup`<p>${words.noWords}</p>`}
      <p class="quiet">${about} · ${fullDay(on, language)}</p>
    </div>`;
}

function deedsPart({ sees, language }: Letter): Markup {
  const words = wordsIn(language);
  const items = sees.deeds.map((deed) => {
    const isNext = deed.on > sees.today;
    return markup`<li ${isNext ? raw('class="next"') : ''}>
      <time class="on" datetime="${deed.on}">${shortDay(deed.on, language)}</time>
      <div>${isNext ? markup`<span class="quiet">${words.ahead}</span>` : ''}${deedWords(deed, words, deed.on < sees.today)}</div>
    </li>`;
  });
  return markup`<ol class="deeds">${items}</ol>`;
}

function deedWords(deed: Deed, words: ResidentWords, isPast: boolean): Markup {
  switch (deed.what) {
    case 'step':
      return markup`${words.steps[deed.to]}`;
    case 'appointment':
      return isPast
        ? markup`${words.appointmentWas}`
        : markup`<strong>${words.appointment}</strong>`;
    case 'plan-done':
      return markup`${words.planDone}`;
    case 'answer':
      return markup`${words.answered[deed.how]}
        <blockquote dir="auto">“${deed.text.trim()}”</blockquote>${byTeam(deed.team, words)}`;
    case 'report':
      return markup`${words.reported} <span class="code" dir="ltr">${deed.number}</span>`;
    case 'kept':
      return markup`${words.kept} <span dir="auto">${deed.text.trim() || words.weTell}</span>
        ${byTeam(deed.team, words)}`;
  }
}

const byTeam = (team: string | null, words: ResidentWords): Markup | string =>
  team ? markup`<p class="quiet" dir="auto">${words.team(team)}</p>` : '';

const flag = raw(
  '<svg width="22" height="28" viewBox="0 0 22 28" aria-hidden="true"><path d="M2 1h2.500v26H2zM5.500 2.500h15l-4 5 4 5h-15z"/></svg>',
);

function promisesPart({ sees: { promises }, language }: Letter): Markup | string {
  if (promises.length === 0) return '';
  const words = wordsIn(language);
  const one = ({ what, dueOn, team, isLate }: OpenPromise) => {
    const day = longDay(dueOn, language);
    return markup`<div class="card promise ${isLate ? 'late' : ''}">${flag}<div>
      <p><strong>${isLate ? words.late(day) : words.promisedBy(day)}</strong></p>
      <p dir="auto">${what || words.weTell}</p>${byTeam(team, words)}
    </div></div>`;
  };
  return markup`<h2>${words.promised}</h2>${promises.map(one)}`;
}

function chosenPart({ sees: { chosen }, language }: Letter): Markup | string {
  if (chosen.length === 0) return '';
  const words = wordsIn(language);
  const items = chosen.map((one) =>
    one
      ? markup`<li class="card"><strong dir="auto">${one.name}</strong>${one.text.trim() ? markup`<p dir="auto">${one.text}</p>` : ''}</li>`
      : markup`<li class="card"><strong>${words.visit}</strong></li>`,
  );
  return markup`<h2>${words.chosen}</h2><ul>${items}</ul>`;
}

function contactPart(
  words: ResidentWords,
  { phone, mail }: Pick<ResidentSees['house'], 'phone' | 'mail'>,
): Markup | string {
  if (!phone && !mail) return '';
  const number = phone.replaceAll(/[^\d+]/g, '');
  const call =
    phone && isPhone(phone)
      ? markup`<a href="tel:${number}" dir="ltr">${phone}</a>`
      : markup`<span dir="auto">${phone}</span> `;
  return markup`<footer>
    <p>${words.contact}</p>
    ${call}${mail ? markup`<a href="mailto:${mail}" dir="ltr">${mail}</a>` : ''}
  </footer>`;
}
