import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { HomesHere } from '../sync/homes-here.ts';
import { Icon } from '../ui/icon.tsx';
import { AboutButton } from './about-button.tsx';
import type { Door } from './door.ts';
import type { DraftAddress } from './draft.ts';
import { HouseKeypad } from './house-keypad.tsx';
import { addressOf, homesLike, lineOf, streetsOf, typedAddress } from './houses.ts';

/** What fits without scrolling; on the smallest phones the style leaves out two. */
const NEAREST = 6;
const STREETS = 4;

/** Where: an address near here with one tap, a street and a number, or typed as it is said. Also none. */
export function CardWhere({ door, homes: { homes } }: { door: Door; homes: HomesHere }) {
  const { draft, change, go } = door;
  const say = door.say.where;
  const isTyped = draft.address !== null && draft.address.id === null;
  const [isTyping, setTyping] = useState(isTyped);
  const [street, setStreet] = useState<string | null>(null);
  const choose = (address: DraftAddress | null) => {
    change({ address, isAddition: false });
    go(2);
  };
  const hasList = homes.length > 0;

  if (street !== null)
    return (
      <HouseKeypad
        say={say}
        homes={homes}
        street={street}
        onChoose={choose}
        onBack={() => setStreet(null)}
      />
    );
  return (
    <>
      {isTyping || !hasList ? (
        <Typed door={door} homes={homes} onType={() => setTyping(true)} onChoose={choose} />
      ) : (
        <>
          <fieldset class="door-near" aria-label={say.near}>
            {homes.slice(0, NEAREST).map((home) => (
              <button
                key={home.id}
                type="button"
                class="chip"
                data-testid="home-near"
                aria-pressed={home.id === draft.address?.id}
                onClick={() => choose(addressOf(home))}
              >
                {lineOf(home)}
              </button>
            ))}
          </fieldset>
          <fieldset class="door-choices">
            <legend>{say.streets}</legend>
            <div class="door-streets">
              {streetsOf(homes)
                .slice(0, STREETS)
                .map((one) => (
                  <button key={one} type="button" class="chip" onClick={() => setStreet(one)}>
                    {one}
                    <Icon name="chevron" size={16} class="door-chevron" />
                  </button>
                ))}
            </div>
          </fieldset>
        </>
      )}
      <div class="pair door-ways">
        {hasList && (
          <button
            type="button"
            class="button"
            data-testid="type-address"
            onClick={() => setTyping(!isTyping)}
          >
            <Icon name={isTyping ? 'list' : 'pencil'} size={20} />
            {isTyping ? say.list : say.type}
          </button>
        )}
        <button type="button" class="button" data-testid="no-address" onClick={() => choose(null)}>
          {say.rather}
        </button>
      </div>
      <AboutButton door={door} />
    </>
  );
}

type TypedProps = {
  door: Door;
  homes: HomesHere['homes'];
  /** Somebody is in the field: from then on it stays, also when a list comes in. */
  onType: () => void;
  onChoose: (address: DraftAddress) => void;
};

/** An address as somebody says it. What no list knows is kept as it was typed, and is said to be so. */
function Typed({ door, homes, onType, onChoose }: TypedProps) {
  const { draft, change } = door;
  const say = door.say.where;
  const typed = draft.address?.line ?? '';
  const isUnknown = typed.trim() !== '' && draft.address?.id === null;
  return (
    <div class="field">
      <label for="door-address">{say.label}</label>
      <input
        id="door-address"
        class="input"
        autocomplete="off"
        maxLength={limits.addressLine}
        value={typed}
        aria-describedby="door-address-said"
        onFocus={onType}
        onInput={({ currentTarget }) => {
          change({ address: typedAddress(homes, currentTarget.value), isAddition: false });
        }}
      />
      <p id="door-address-said" class="field-hint" role="status">
        {isUnknown && say.unknown}
      </p>
      <div class="door-near">
        {homesLike(homes, typed, 4).map((home) => (
          <button
            key={home.id}
            type="button"
            class="chip"
            onClick={() => onChoose(addressOf(home))}
          >
            {lineOf(home)}
          </button>
        ))}
      </div>
    </div>
  );
}
