import { raw } from 'hono/html';
import { limits } from '../../schema/limits.ts';
import type { Consent } from '../organisation/resident/resident-sees.ts';
import { longDay, span } from './days.ts';
import { answerPage } from './document.ts';
import type { Letter } from './letter.ts';
import { type Markup, markup } from './markup.ts';
import { wordsIn } from './words-in.ts';

const form = ({ path, language }: Letter, to: string, body: Markup): Markup =>
  markup`<form method="post" action="${path}/${to}?taal=${language}">${body}</form>`;

/** Is it right: solved, not yet, or call me. */
export function rightPart(letter: Letter): Markup {
  const { sees, language } = letter;
  const words = wordsIn(language);
  const said = sees.saidBack;
  const say = (value: string, label: string, look = '') =>
    form(
      letter,
      'klopt',
      markup`<button name="zegt" value="${value}" ${raw(look)}>${label}</button>`,
    );
  return markup`<h2 ${said ? '' : raw('class="screen"')}>${words.right}</h2>
    ${said ? markup`<p class="note">${words.saidBack[said.says](longDay(said.on, language))}</p>` : ''}
    <p class="screen">${words.rightWhat}</p>
    <div class="answers">
      ${say('solved', words.solved, 'class="first"')}
      ${say('not-yet', words.notYet)}
      ${form(letter, 'bel', callFields(letter))}
    </div>`;
}

function callFields({ sees, language, wrongPhone }: Letter): Markup {
  const words = wordsIn(language);
  const button = markup`<button>${words.callMe}</button>`;
  if (sees.hasPhone) return button;
  const isWrong = wrongPhone !== undefined;
  return markup`<div class="card">
    <label for="nummer">${words.phone}</label>
    ${isWrong ? markup`<p class="fault" id="fout" role="alert">${words.phoneWrong}</p>` : ''}
    <input id="nummer" name="nummer" type="tel" dir="ltr" autocomplete="tel" maxlength="${limits.contactLength}" value="${wrongPhone ?? ''}" ${isWrong ? raw('aria-invalid="true" aria-describedby="fout" autofocus') : ''}>
    ${button}
  </div>`;
}

/** What the resident agreed to, each with the way back. */
export function consentsPart(letter: Letter): Markup | string {
  const { sees, language } = letter;
  const given: (Consent | 'story')[] = [
    ...sees.given,
    ...(sees.hasStory ? ['story' as const] : []),
  ];
  if (given.length === 0) return '';
  const words = wordsIn(language);
  const items = given.map(
    (one) => markup`<li>
      <span id="${one}">${words.consent[one]}</span>
      ${form(letter, 'intrekken', markup`<button name="wat" value="${one}" aria-describedby="${one}">${words.withdraw}</button>`)}
    </li>`,
  );
  return markup`<h2>${words.agreed}</h2><ul class="given">${items}</ul>`;
}

/** What is kept, for how long, and how to have it removed. */
export function yoursPart({ sees, language, path }: Letter): Markup {
  const words = wordsIn(language);
  const { concernDays, contactDays } = sees.keep;
  const contact =
    contactDays === null ? words.keepsContactOpen : words.keepsContact(span(contactDays, language));
  const asked = sees.asksErasureOn;
  return markup`<h2>${words.yours}</h2>
    <p>${words.keeps}</p>
    <p>${words.keepsConcern(span(concernDays, language))} ${contact}</p>
    ${
      asked
        ? markup`<p class="note">${words.removeAsked(longDay(asked, language))}</p>`
        : markup`<p class="screen"><a class="button" href="${path}/verwijder?taal=${language}">${words.remove}</a></p>`
    }`;
}

/** Asked once more, since it cannot be undone. */
export function removePage(letter: Letter): Promise<Response> {
  const { sees, language, path } = letter;
  const words = wordsIn(language);
  const { house } = sees;
  const body = markup`<main>
    <h1>${words.removeSure}</h1>
    <p>${words.removeWhat}</p>
    <div class="answers">
      ${form(letter, 'verwijder', markup`<button class="first">${words.removeYes}</button>`)}
      <a class="button" href="${path}?taal=${language}">${words.removeNo}</a>
    </div>
  </main>`;
  return answerPage({
    language,
    title: words.removeSure,
    house: house.name,
    colours: { place: house.colourPlace, action: house.colourAction },
    body,
  });
}
