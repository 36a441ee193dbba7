import { raw } from 'hono/html';
import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';
import { answerPage } from './document.ts';
import { type Markup, markup } from './markup.ts';
import { wordsIn } from './words-in.ts';

const fieldFor = (name: string, label: string, more: Markup) => markup`
  <label for="${name}">${label}</label>
  <input id="${name}" name="${name}" required maxlength="60" dir="ltr" autocapitalize="off" autocomplete="off" spellcheck="false" ${more}>`;

/** Where to type a code: with the organisation in the address, or asked for as well. */
export function enterPage(language: ResidentLanguage, isAtHouse: boolean): Promise<Response> {
  const { enter } = wordsIn(language);
  const body = markup`<main>
    <h1>${enter.title}</h1>
    <p>${enter.text}</p>
    <form method="get" class="card">
      <input type="hidden" name="taal" value="${language}" hidden>
      ${isAtHouse ? '' : fieldFor('bij', enter.house, raw('pattern="[a-zA-Z0-9\\-]+"'))}
      ${fieldFor('code', enter.code, raw('placeholder="KJ74-2PQX-9RT"'))}
      <button class="first">${enter.go}</button>
    </form>
  </main>`;
  return answerPage({ language, title: enter.title, body });
}

export type Wrong = 'onItsWay' | 'letters';

/** The same for every wrong code, whatever organisation it was tried at. */
export function wrongPage(
  language: ResidentLanguage,
  kind: Wrong,
  isRead: boolean,
): Promise<Response> {
  const { [kind]: said, again, enter } = wordsIn(language);
  const retry = markup`<form method="get" class="card">
    <input type="hidden" name="taal" value="${language}" hidden>
    ${fieldFor('code', again, raw(''))}
    <button class="first">${enter.go}</button>
  </form>`;
  const body = markup`<main>
    <h1>${said.title}</h1>
    <p class="note late">${said.text}</p>
    ${isRead ? retry : ''}
  </main>`;
  return answerPage({ language, title: said.title, body, status: 404 });
}

/** What goes wrong before anything of a concern was looked up. */
export function troublePage(
  language: ResidentLanguage,
  kind: 'wait' | 'broken',
  status: number,
  waitS?: number,
): Promise<Response> {
  const said = wordsIn(language)[kind];
  const body = markup`<main><h1>${said.title}</h1><p class="note late">${said.text}</p></main>`;
  const headers: Record<string, string> = waitS === undefined ? {} : { 'retry-after': `${waitS}` };
  return answerPage({ language, title: said.title, body, status, headers });
}
