import { useEffect, useMemo, useState } from 'preact/hooks';
import { mapSettings } from '../map/map-settings.ts';
import type { LatLng } from '../map/map-types.ts';
import type { Device, LaneView } from '../sync/device.ts';
import type { HomeHere } from '../sync/homes-here.ts';
import { captureWords } from '../text/capture/words.ts';
import { words } from '../text/words.ts';
import { useFirstFocus } from '../ui/focus-first.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { addressesToChoose, type FoundAddress, MOST, searchAddresses } from './address-search.ts';

type AddressSheetProps = {
  device: Device;
  lane: LaneView;
  /** The middle of the map: homes around it are looked up. */
  centre: LatLng;
  onChoose: (address: FoundAddress) => void;
  onClose: () => void;
};

/** The way to a place without the map: a street and a number, of the organisation's homes. Works without a network. */
export function AddressSheet({ device, lane, centre, onChoose, onClose }: AddressSheetProps) {
  const { address: say } = captureWords.value;
  const input = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState<readonly FoundAddress[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [homes, setHomes] = useState<readonly HomeHere[] | null>(null);
  useEffect(() => {
    import('../../schema/demo/neighbourhood.ts').then(
      ({ addressesOf }) => setDrawn(addressesOf()),
      () => setFailed(true),
    );
    // Apart from the sheet, so that the map does not name what it needs.
    let isGone = false;
    let stop = () => {};
    import('../sync/homes-here.ts')
      .then(({ homesHere }) => {
        if (isGone) return;
        stop = homesHere(device, lane, centre).subscribe(
          ({ homes, state }) => state !== 'loading' && setHomes(homes),
        );
      })
      .catch(() => setHomes([]));
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const isDrawn = mapSettings.value.ground === 'drawn';
  const all = useMemo(
    () => addressesToChoose(homes ?? [], drawn ?? [], isDrawn),
    [homes, drawn, isDrawn],
  );
  const found = searchAddresses(all, typed);
  const shown = found.slice(0, MOST);
  const isLoading = !homes || !(drawn || isFailed);
  const without = isLoading ? say.loading : all.length > 0 ? say.none : say.failed;
  const among = found.length > MOST ? `${say.found(found.length)}. ${say.more}` : null;
  const hint =
    typed.trim() === '' && all.length > 0
      ? say.hint
      : found.length === 0
        ? without
        : (among ?? say.found(found.length));

  return (
    <Sheet isModal title={say.title} closeLabel={words.value.app.close} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first) onChoose(first);
        }}
      >
        <div class="field">
          <label for="address-search">{say.search}</label>
          <input
            ref={input}
            id="address-search"
            class="input"
            type="search"
            autocomplete="off"
            value={typed}
            aria-describedby="address-said"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p id="address-said" class="field-hint" role="status">
            {hint}
          </p>
        </div>
        <ul class="rows" data-testid="addresses">
          {shown.map((one) => (
            <li key={`${one.label} ${one.lat}`}>
              <button type="button" class="row address" onClick={() => onChoose(one)}>
                <Icon name="locate" />
                {one.label}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Sheet>
  );
}
