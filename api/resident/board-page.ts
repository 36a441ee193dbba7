import type { Board, BoardStory } from '../organisation/resident/resident-sees.ts';
import { longMonth } from './days.ts';
import { answerPage } from './document.ts';
import { type Markup, markup } from './markup.ts';
import { type BoardLanguage, boardLanguages, boardWords } from './words/board.ts';
import type { HomeCategory } from './words/shape.ts';
import { wordsIn } from './words-in.ts';

/** Where nothing is published, also where there is no such organisation. */
export function emptyBoardPage(language: BoardLanguage): Promise<Response> {
  const words = boardWords[language];
  const body = markup`<main><h1>${words.nothing}</h1><p>${words.nothingWhat}</p></main>`;
  const languages = boardLanguages;
  return answerPage({ language, languages, title: words.nothing, body, status: 404 });
}

/** `address` is the page's own, for who reads it on paper. */
export function boardPage(
  { house, stories, told, solved }: Board,
  { language, address }: { language: BoardLanguage; address: URL },
): Promise<Response> {
  const words = boardWords[language];
  const sum = (count: number | null, label: string) =>
    count === null ? '' : markup`<p><strong>${count}</strong>${label}</p>`;
  const body = markup`<main>
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${told === null && solved === null ? '' : markup`<div class="sums">${sum(told, words.told)}${sum(solved, words.solved)}</div>`}
      ${stories.map((story) => storyPart(story, language, address.pathname))}
    </main>
    <footer><p>${words.address} <strong dir="ltr">${address.host}${address.pathname}</strong></p></footer>`;
  return answerPage({
    language,
    languages: boardLanguages,
    title: words.title,
    house: house.name,
    colours: { place: house.colourPlace, action: house.colourAction },
    body,
    mayBeFound: true,
  });
}

function storyPart(story: BoardStory, language: BoardLanguage, path: string): Markup {
  const words = boardWords[language];
  const what = wordsIn(language).categories[story.category as HomeCategory] ?? '';
  const picture = (id: string | null, label: string, alt: string) =>
    id === null
      ? ''
      : markup`<figure><figcaption><strong>${label}</strong></figcaption><img src="${path}/foto/${id}" alt="${alt}" loading="lazy"></figure>`;
  const before = picture(story.before, words.before, words.beforeOf(what));
  const after = picture(story.after, words.after, words.afterOf(what));
  const where = story.neighbourhood
    ? markup` · <span dir="auto">${story.neighbourhood}</span>`
    : '';
  return markup`<article class="card">
    ${before || after ? markup`<div class="pair">${before}${after}</div>` : ''}
    ${story.sentence ? markup`<blockquote dir="auto">“${story.sentence}”</blockquote>` : ''}
    <p class="quiet">${what}${where} · ${longMonth(story.month, language)}</p>
  </article>`;
}
