import { useEffect, useRef, useState } from 'preact/hooks';
import { captureWords } from '../text/capture/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type FoundAddress, MOST, searchAddresses } from './address-search.ts';

type AddressSheetProps = { onChoose: (address: FoundAddress) => void; onClose: () => void };

/** The way to a place without the map: a street and a number. Works without a network. */
export function AddressSheet({ onChoose, onClose }: AddressSheetProps) {
  const { address: say } = captureWords.value;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState<readonly FoundAddress[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    input.current?.focus();
    import('../../schema/demo/neighbourhood.ts').then(
      ({ addressesOf }) => setAll(addressesOf()),
      () => setFailed(true),
    );
  }, []);
  const found = all ? searchAddresses(all, typed) : [];
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
            {isFailed
              ? say.failed
              : !all
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
            <li key={one.label}>
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
