import { deurWords } from '../text/deur/words.ts';
import { Icon } from '../ui/icon.tsx';

/** To a guest and a child, who hear nobody out at home: why not, and the way back. */
export function NotAtDoor({ walk }: { walk: string }) {
  const own = deurWords.value;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{own.title}</h1>
      <p data-testid="not-yours">{own.notYours}</p>
      <a class="button" href={walk}>
        <Icon name="map" />
        {own.toWalk}
      </a>
    </main>
  );
}
