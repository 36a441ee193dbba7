import { CODE_PATTERN } from '../../schema/ids.ts';
import { codeWords } from '../text/format.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { installWay } from './install.ts';
import { InstallList } from './install-list.tsx';

/**
 * On an iPhone the app on the home screen starts empty, and a tab may be forgotten: who is about to join does better to put the
 * app there first. Nobody has to.
 */
export function HomeScreenFirst({ invitation }: { invitation: { by: string; code?: string } }) {
  const { install } = pwaWords.value;
  if (installWay() !== 'by hand') return null;
  const { first } = install;
  const { by, code = '' } = invitation;
  const there = CODE_PATTERN.test(code) ? first.type(codeWords(code)) : null;
  return (
    <aside class="card stack" aria-label={first.title} data-testid="home-screen-first">
      <strong>{first.title}</strong>
      <p>{there ?? (by === 'secret' ? first.scan : first.join)}</p>
      <details>
        <summary class="button">{install.how}</summary>
        <InstallList />
      </details>
    </aside>
  );
}
