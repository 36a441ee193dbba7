import { useState } from 'preact/hooks';
import { type Category, categories } from '../../schema/vocabulary/categories.ts';
import type { LocationState } from '../map/position-watch.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { momentWords } from '../text/format.ts';
import { sharePhotoWords } from '../text/share-photo/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';

type WhatAndWhereProps = {
  device: Device;
  walks: readonly LaneView[];
  here: LocationState;
  onChoose: (lane: LaneView, category: Category) => Promise<void>;
};

/** Which walk, and what it is: choosing the kind saves it. */
export function WhatAndWhere({ device, walks, here, onChoose }: WhatAndWhereProps) {
  const said = sharePhotoWords.value;
  const { start } = words.value;
  const [chosen, setChosen] = useState(walks[0]?.id ?? '');
  const lane = walks.find(({ id }) => id === chosen);
  if (!lane) {
    return (
      <>
        <p>{said.noWalk}</p>
        <a class="button button-do" href={paths.start}>
          {words.value.app.toStart}
        </a>
      </>
    );
  }
  const nameOf = ({ id, nickname, openedAt }: LaneView) => {
    const name = device.view(id).value.list('walk')[0]?.set.name;
    return `${String(name ?? (nickname || start.unknownWalk))} · ${momentWords(openedAt, language.value)}`;
  };
  return (
    <>
      <p>{said.intro}</p>
      <div class="field">
        <label for="share-walk">{said.walk}</label>
        <select
          id="share-walk"
          class="input"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {walks.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <section class="block" aria-labelledby="share-what">
        <h2 id="share-what">{said.what}</h2>
        <p class="field-hint">{here.state === 'fixed' ? said.here : said.noPlace}</p>
        <div class="tiles">
          {categories
            .filter(({ about }) => about === 'street')
            .map((category) => (
              <button
                key={category.id}
                type="button"
                class="tile"
                data-testid={`share-${category.id}`}
                onClick={() => void onChoose(lane, category)}
              >
                <Pictogram category={category.id} size={44} />
                {category[language.value]}
              </button>
            ))}
        </div>
        <p class="field-hint share-home">
          <Icon name="door" size={20} />
          {said.home}
        </p>
      </section>
    </>
  );
}
