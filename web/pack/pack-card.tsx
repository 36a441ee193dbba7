import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { learnSettings } from '../map/learn-settings.ts';
import { mapSettings } from '../map/map-settings.ts';
import type { LatLng } from '../map/map-types.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { sizeWords } from '../text/format.ts';
import { packWords } from '../text/pack/words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { StateCard } from '../ui/state-card.tsx';
import { offerOf, type PackOffer } from './pack-offer.ts';
import { PackState } from './pack-state.tsx';
import { packs } from './packs-here.ts';
import { USUAL_BYTES } from './plan-pack.ts';
import { addressesOf } from './tiles.ts';
import { groundOf, neededUntil } from './walk-ground.ts';

type PackCardProps = {
  device: Device;
  lane: LaneView;
  /** Where this device is, as far as it told. */
  here: LatLng | null;
};

/** The map of this walk: on the device, on its way, or what to do. Only a press of the button fetches anything. */
export function PackCard({ device, lane, here }: PackCardProps) {
  const say = packWords.value;
  const walk = lane.walk ?? lane.id;
  const view = device.view(lane.id).value;
  const now = packs.now(walk).value;
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void learnSettings();
    packs.open(walk).catch(() => undefined);
  }, [walk]);
  const settings = mapSettings.value;
  const offer = useMemo(
    () => offerOf(settings, groundOf(view, here)),
    [settings, view, here?.lat, here?.lng],
  );
  const act = (deed: Promise<void>, done = '') => {
    setRefused(false);
    deed.then(
      () => done && announce(done),
      () => setRefused(true),
    );
  };
  const take = () => {
    if (offer.can !== 'take') return;
    const until = neededUntil(view.list('walk')[0], Date.now());
    act(packs.start({ walk, ...offer, until }));
  };
  const problem = isRefused && <p class="field-error">{say.notDone}</p>;

  if (now.record)
    return (
      <PackState
        now={now}
        record={now.record}
        isChanged={offer.can === 'take' && isOther(offer, now.record.addresses)}
        onTake={take}
        onGoOn={() => act(packs.goOn(walk))}
        onStop={() => act(packs.stop(walk))}
        onRemove={() => act(packs.remove(walk), say.removed)}
      >
        {problem}
      </PackState>
    );
  if (!now.isRead && offer.can === 'take')
    return (
      <StateCard state="open" icon="map" title={say.title} said={say.looking} testid="ready-map" />
    );
  if (offer.can === 'take') return <Offer offer={offer} onTake={take} problem={problem} />;
  const isFine = offer.can === 'drawn';
  return (
    <StateCard
      state={isFine ? 'good' : offer.can === 'noPlace' ? 'open' : 'look'}
      icon="map"
      title={say.title}
      said={say[offer.can]}
      testid="ready-map"
    >
      <p>{say[`${offer.can}What`]}</p>
      {'source' in offer && <p class="field-hint">{offer.source.attribution}</p>}
    </StateCard>
  );
}

type OfferProps = {
  offer: Extract<PackOffer, { can: 'take' }>;
  onTake: () => void;
  problem: ComponentChildren;
};

function Offer({ offer, onTake, problem }: OfferProps) {
  const say = packWords.value;
  const { plan, source, from } = offer;
  const size = sizeWords(plan.tiles.length * USUAL_BYTES, language.value);
  return (
    <StateCard state="open" icon="map" title={say.title} said={say.nothing} testid="ready-map">
      <p>
        {say.estimate(plan.tiles.length, size)} {say.from[from]}
      </p>
      {!plan.isWhole && <p>{say.less(plan.zoom)}</p>}
      <button type="button" class="button" onClick={onTake}>
        {say.take}
      </button>
      {problem}
      <p class="field-hint">{source.attribution}</p>
    </StateCard>
  );
}

/** The area or the service changed since it was fetched. */
function isOther(
  { plan, source }: Extract<PackOffer, { can: 'take' }>,
  kept: readonly string[],
): boolean {
  const wanted = new Set(addressesOf(plan.tiles, source.url));
  return wanted.size !== kept.length || kept.some((address) => !wanted.has(address));
}
