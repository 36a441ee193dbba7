import { CODE_PATTERN } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import { codeWords } from '../text/format.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import type { WalkProps } from './walk-slots.ts';
import './walk.css';

/** The code of the walk, big enough to read across a pavement. */
export function ShareScreen({ device, lane }: Omit<WalkProps, 'slots'>) {
  const { walk } = words.value;
  const row = device.view(lane.id).value.list('walk')[0];
  const known = String(row?.set.code ?? (lane.join.by === 'code' ? lane.join.code : ''));
  const code = CODE_PATTERN.test(known) ? known : null;
  const link = code && `${location.origin}${paths.joinByCode(code)}`;
  const copy = async () => {
    if (!link) return;
    await navigator.clipboard.writeText(link);
    announce(walk.copied);
  };
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
        <Icon name="map" />
        {walk.toMap}
      </a>
      <h1 tabIndex={-1}>{walk.shareTitle}</h1>
      {code && link ? (
        <div class="stack share">
          <Plate
            title={
              <span class="share-code" data-testid="join-code">
                {codeWords(code)}
              </span>
            }
          />
          <p>{walk.shareHow}</p>
          <p>
            <a href={link}>{link}</a>
          </p>
          <button type="button" class="button" onClick={() => void copy()}>
            <Icon name="share" />
            {walk.copy}
          </button>
          {lane.state !== 'open' && <p class="field-hint">{walk.shareLater}</p>}
        </div>
      ) : (
        <p>{walk.waiting}</p>
      )}
    </main>
  );
}
