import { useState } from 'preact/hooks';
import { type Category, categories } from '../../schema/vocabulary/categories.ts';
import type { LatLng } from '../map/map-types.ts';
import type { LocationState } from '../map/position-watch.ts';
import type { Device, LaneView } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import { addressAt } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { lastUsed } from './last-used.ts';
import { placeOf } from './place-of.ts';
import '../ui/tiles.css';
import './capture.css';

type CaptureSheetProps = {
  device: Device;
  lane: LaneView;
  finds: readonly Find[];
  /** Under the cross. */
  centre: LatLng;
  /** A person moved the map away from where the device says it is. */
  isMoved: boolean;
  here: LocationState;
  onMyPlace: () => void;
  onSaved: (id: string, category: Category, place: LatLng) => void;
  onClose: () => void;
};

/** Choosing what it is saves it: one tap, and it is on this device. */
export function CaptureSheet(props: CaptureSheetProps) {
  const { device, lane, finds, centre, isMoved, here, onMyPlace, onSaved, onClose } = props;
  const { capture, app, walk } = words.value;
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const address = addressAt(placeOf(centre, isMoved, here));
  const used = lastUsed(finds, lane.maker);

  const save = async (category: Category) => {
    if (isBusy) return;
    setBusy(true);
    const position = placeOf(centre, isMoved, here);
    const t = category.about === 'home' ? 'concern.create' : 'observation.create';
    try {
      const [id = ''] = await device.save(lane.id, [
        { t, walk: lane.walk, set: { category: category.id, position } },
      ]);
      onSaved(id, category, position);
    } catch {
      setProblem(app.notSaved);
      setBusy(false);
    }
  };
  const tile = (category: Category) => (
    <button
      key={category.id}
      type="button"
      class="tile"
      data-testid={`pin-${category.id}`}
      onClick={() => void save(category)}
    >
      <Pictogram category={category.id} size={44} />
      {category[language.value]}
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
      {used.length > 0 && (
        <fieldset class="last-used" aria-label={capture.last}>
          {used.map((category) => (
            <button
              key={category.id}
              type="button"
              class="chip"
              onClick={() => void save(category)}
            >
              <Pictogram category={category.id} size={28} />
              {category[language.value]}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset class="tiles capture-tiles" aria-label={capture.street}>
        {categories.filter(({ about }) => about === 'street').map(tile)}
      </fieldset>
      <p class="capture-home">
        <Icon name="door" size={20} />
        <span>
          <strong>{capture.home}</strong> · {capture.homeHint}
        </span>
      </p>
      <fieldset class="tiles capture-tiles" aria-label={capture.home}>
        {categories.filter(({ about }) => about === 'home').map(tile)}
      </fieldset>
      <div class="pair">
        <button type="button" class="button" onClick={onClose}>
          <Icon name="close" />
          {app.cancel}
        </button>
        <button type="button" class="button" disabled={here.state !== 'fixed'} onClick={onMyPlace}>
          <Icon name="locate" />
          {here.state === 'fixed' ? capture.myPlace : walk.noPlaceShort}
        </button>
      </div>
    </Sheet>
  );
}
