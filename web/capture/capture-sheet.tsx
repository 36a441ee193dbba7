import { useEffect, useRef, useState } from 'preact/hooks';
import { isStaff, roleMay } from '../../schema/actor.ts';
import { type Category, categories, isTile } from '../../schema/vocabulary/categories.ts';
import type { LatLng } from '../map/map-types.ts';
import { type Aim, placeOf } from '../map/place-of.ts';
import { GOOD, type LocationState } from '../map/position-watch.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { deleteDraft } from '../sync/drafts.ts';
import { captureWords } from '../text/capture/words.ts';
import type { Find, Told } from '../text/finds.ts';
import { addressAt, placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { areKeysOn } from '../ui/keys.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { vibrate } from '../ui/vibrate.ts';
import { AboutData } from './about-data.tsx';
import { lastUsed } from './last-used.ts';
import '../ui/tiles.css';
import './capture.css';

type CaptureSheetProps = {
  device: Device;
  lane: LaneView;
  finds: readonly Find[];
  /** Under the cross. */
  centre: LatLng;
  /** What decides the place. */
  aim: Aim;
  here: LocationState;
  onMyPlace: () => void;
  onByAddress: () => void;
  onSaved: (id: string, told: Told) => void;
  onClose: () => void;
};

/** As the tiles stand on the screen; the tenth goes by the key 0. */
const street = categories.filter(({ about }) => about === 'street');
const home = categories.filter((one) => one.about === 'home' && isTile(one));
const inOrder: readonly Category[] = [...street, ...home];
const keyOf = (category: Category): string => String((inOrder.indexOf(category) + 1) % 10);

/** Choosing what it is saves it: one tap, and it is on this device. */
export function CaptureSheet(props: CaptureSheetProps) {
  const { device, lane, finds, centre, aim, here, onMyPlace, onByAddress, onSaved, onClose } =
    props;
  const { capture, app, walk } = words.value;
  const say = captureWords.value;
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  const address = addressAt(placeOf(centre, aim, here));
  const hearsHomes = roleMay(lane.role, 'concern');
  const used = lastUsed(finds, lane.maker);
  useTold(address && aim.by !== 'device' ? say.nowAt(address) : '');

  const save = async (category: Category) => {
    if (isBusy.current) return;
    isBusy.current = true;
    // Said anew when it is refused anew.
    setProblem('');
    const position = placeOf(centre, aim, here);
    const kind = category.about === 'home' ? 'concern' : 'observation';
    try {
      const [id = ''] = await device.save(lane.id, [
        { t: `${kind}.create`, walk: lane.walk, set: { category: category.id, position } },
      ]);
      vibrate();
      const place = placeWords(position, words.value);
      announce(say.saved(place, position.accuracy));
      onSaved(id, {
        text: capture.saved(category[language.value], place),
        category,
        back: deleteDraft({ kind, id, walk: lane.walk }),
      });
    } catch {
      setProblem(app.notSaved);
      isBusy.current = false;
    }
  };
  const tile = (category: Category) => (
    <button
      key={category.id}
      type="button"
      class="tile"
      data-testid={`pin-${category.id}`}
      data-key={keyOf(category)}
      aria-keyshortcuts={keyOf(category)}
      onClick={() => void save(category)}
    >
      <Pictogram category={category.id} size={44} />
      <span>
        {areKeysOn.value && (
          <span class="tile-key" aria-hidden="true">
            {keyOf(category)}
          </span>
        )}
        {category[language.value]}
      </span>
    </button>
  );

  return (
    <Sheet
      title={address ? capture.whatAt(address) : capture.what}
      closeLabel={app.close}
      onClose={onClose}
    >
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {aim.by === 'device' && here.state === 'fixed' && here.accuracy > GOOD && (
        <p class="field-error capture-shift" role="status">
          <Icon name="attention" size={20} />
          {say.shiftMap(Math.round(here.accuracy))}
        </p>
      )}
      {used.length > 0 && (
        <fieldset class="last-used" aria-label={capture.last}>
          {used.map((category) => (
            <button
              key={category.id}
              type="button"
              class="chip"
              data-testid={`again-${category.id}`}
              onClick={() => void save(category)}
            >
              <Pictogram category={category.id} size={28} />
              {category[language.value]}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset class="tiles capture-tiles" aria-label={capture.street}>
        {street.map(tile)}
      </fieldset>
      {hearsHomes && (
        <>
          <div class="capture-home">
            <Icon name="door" size={20} class="capture-home-icon" />
            <AboutData device={device} lane={lane}>
              <strong>{capture.home}</strong> · {capture.homeHint}
            </AboutData>
            {isStaff(lane.role) && (
              <a class="chip" data-testid="at-door" href={paths.door(nameInPath(lane))}>
                {say.atDoor}
                <Icon name="chevron" size={16} />
              </a>
            )}
          </div>
          <fieldset class="tiles capture-tiles" aria-label={capture.home}>
            {home.map(tile)}
          </fieldset>
        </>
      )}
      <div class="pair capture-place">
        <button type="button" class="button" disabled={here.state !== 'fixed'} onClick={onMyPlace}>
          {here.state === 'fixed' ? capture.myPlace : walk.noPlaceShort}
        </button>
        <button type="button" class="button" onClick={onByAddress}>
          {say.byAddress}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {app.cancel}
        </button>
      </div>
    </Sheet>
  );
}

/** Says where the cross came to stand, each time that is somewhere else. */
function useTold(message: string): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && message) announce(message);
    isFirst.current = false;
  }, [message]);
}
