import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { centre as demoCentre } from '../../schema/demo/plane.ts';
import type { Category } from '../../schema/vocabulary/categories.ts';
import { followPosition } from '../map/follow-position.ts';
import { placeOf } from '../map/place-of.ts';
import type { LocationState } from '../map/position-watch.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { PhotoRefused } from '../sync/photo-desk.ts';
import { findsOf } from '../text/finds.ts';
import { sharePhotoWords } from '../text/share-photo/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { keepShared, type SharedPicture, type Waiting } from './keep-shared.ts';
import { SharedPictures } from './shared-pictures.tsx';
import { WhatAndWhere } from './what-and-where.tsx';
import './share-photo.css';

type SharePhotoProps = {
  device: Device;
  waiting: Waiting;
  /** Walks on this device that a find can go to, the latest first. */
  walks: readonly LaneView[];
};

/** A picture from the phone's share sheet becomes a find: choose the walk, then what it is. */
export function SharePhotoScreen({ device, waiting, walks }: SharePhotoProps) {
  const said = sharePhotoWords.value;
  const { route } = useLocation();
  const [pictures, setPictures] = useState<SharedPicture[] | null>(null);
  const [here, setHere] = useState<LocationState>({ state: 'waiting' });
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => followPosition(navigator.geolocation, setHere), []);
  useEffect(() => {
    waiting.parked().then(setPictures, () => setPictures([]));
  }, []);

  const discard = async (key: string) => {
    await waiting.letGo(key);
    setPictures(await waiting.parked());
    setProblem('');
    announce(said.discarded);
  };
  const save = async (lane: LaneView, category: Category) => {
    if (isBusy || !pictures) return;
    setBusy(true);
    const last = findsOf(device.view(lane.id).value)[0]?.position ?? demoCentre;
    const { letGo } = waiting;
    const position = placeOf(last, { by: 'device' }, here);
    try {
      const id = await keepShared({
        device,
        lane,
        category: category.id,
        position,
        pictures,
        letGo,
      });
      announce(said.saved(category[language.value]));
      route(paths.walk(nameInPath(lane), id), true);
    } catch (error) {
      setBusy(false);
      const isUnreadable = error instanceof PhotoRefused && error.problem !== 'no_room';
      setProblem(isUnreadable ? said.refused : said.noRoom);
    }
  };

  if (!pictures) return <main class="page" id="content" />;
  const count = pictures.length;
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {words.value.app.toStart}
      </a>
      <h1 tabIndex={-1}>{count > 1 ? said.titleMore(count) : said.title}</h1>
      {count === 0 && <p>{said.none}</p>}
      {count > 0 && (
        <>
          <SharedPictures pictures={pictures} onDiscard={(key) => void discard(key)} />
          {problem && (
            <p class="field-error" role="alert">
              <Icon name="attention" />
              {problem}
            </p>
          )}
          <WhatAndWhere walks={walks} device={device} here={here} onChoose={save} />
        </>
      )}
    </main>
  );
}
