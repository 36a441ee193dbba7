import { raw } from 'hono/html';
import type { HouseColours } from '../../schema/house-colours.ts';
import { type ResidentLanguage, residentLanguages } from '../../schema/vocabulary/door.ts';
import { ownColours, styleFor } from './look.ts';
import { type Markup, markup } from './markup.ts';
import { directionOf, nameOf, wordsIn } from './words-in.ts';

export type Page = {
  language: ResidentLanguage;
  title: string;
  body: Markup;
  /** On the plate; without one it is nobody's page. */
  house?: string;
  colours?: HouseColours;
  /** In which languages it can be read, and what else stands in its address. */
  languages?: readonly ResidentLanguage[];
  status?: number;
  headers?: Record<string, string>;
  mayBeFound?: boolean;
};

/** A whole page that runs nothing, loads nothing of others and is kept by nobody. The same page is the same bytes. */
export async function answerPage(page: Page): Promise<Response> {
  const style = styleFor(page.colours ?? ownColours);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const text = `<!doctype html>${await documentOf(page, style)}`;
  return new Response(text, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.language,
      // A hash and not a nonce: a random number would make two pages that must not differ, differ.
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      ...(!page.mayBeFound && { 'x-robots-tag': 'noindex, nofollow' }),
      ...page.headers,
    },
  });
}

const documentOf = (page: Page, style: string): Markup => {
  const { language, title, house, body } = page;
  return markup`
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        ${page.mayBeFound ? '' : raw('<meta name="robots" content="noindex">')}
        <title>${house ? `${title} · ${house}` : title}</title>
        <style>${raw(style)}</style>
      </head>
      <body>
        <header><div>
          <p class="plate" dir="auto">${house ?? 'Loopmee'}</p>
          ${languageLinks(page)}
        </div></header>
        ${body}
      </body>
    </html>`;
};

function languageLinks({ language, languages = residentLanguages }: Page): Markup {
  const links = languages.map(
    (one) =>
      markup`<a href="?taal=${one}" lang="${one}" hreflang="${one}" ${one === language ? raw('aria-current="true"') : ''}>${nameOf[one]}</a>`,
  );
  return markup`<nav aria-label="${wordsIn(language).languages}">${links}</nav>`;
}
