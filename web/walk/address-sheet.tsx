import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mapSettings } from '../map/map-settings.ts';
import type { LatLng } from '../map/map-types.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { homesHere } from '../sync/homes-here.ts';
import { captureWords } from '../text/capture/words.ts';
import { words } from '../text/words.ts';
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
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState<readonly FoundAddress[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const homes = useMemo(() => homesHere(device, lane, centre), [device, lane.id]).value;
  useEffect(() => {
    input.current?.focus();
    import('../../schema/demo/neighbourhood.ts').then(
      ({ addressesOf }) => setDrawn(addressesOf()),
      () => setFailed(true),
    );
  }, []);
  const isDrawn = mapSettings.value.ground === 'drawn';
  const all = useMemo(
    () => addressesToChoose(homes.homes, drawn ?? [], isDrawn),
    [homes, drawn, isDrawn],
  );
  const isLoading = all.length === 0 && !isFailed && (!drawn || homes.state === 'loading');
  const found = searchAddresses(all, typed);
  const shown = found.slice(0, MOST);

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
            {isFailed && all.length === 0
              ? say.failed
              : isLoading
                ? say.loading
                : typed.trim() === ''
                  ? say.hint
                  : found.length === 0
                    ? say.none
                    : found.length > MOST
                      ? `${say.found(found.length)}. ${say.more}`
                      : say.found(found.length)}
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
