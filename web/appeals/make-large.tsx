import { paths } from '../routes.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { appealWords } from '../text/appeals/words.ts';
import { Icon } from '../ui/icon.tsx';
import { appealPath, appealsAbout } from './appeal-rows.ts';

/** From a find to the page that makes it large, and to what was made of it before. */
export function MakeLarge({ view, find }: { view: Pick<LaneViewModel, 'list'>; find: string }) {
  const say = appealWords.value;
  return (
    <div class="wrap">
      {appealsAbout(view, find).map(({ id, set }) => (
        <a key={id} class="button" href={appealPath(id)}>
          <Icon name="share" />
          {say.madeLarge(set.name)}
        </a>
      ))}
      <a class="button" href={paths.appeals(find)} data-testid="make-large">
        <Icon name="upload" />
        {say.makeLarge}
      </a>
    </div>
  );
}
