import { useEffect } from 'preact/hooks';
import { paths } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { type Standing, standingOf } from '../sync/standing.ts';
import { findsOf } from '../text/finds.ts';
import { clockWords } from '../text/format.ts';
import { handInWords } from '../text/hand-in/words.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { HandInProps } from './hand-in-slots.ts';

/** What was made on this phone on this walk, and where each find and each photo of it is. */
export function OwnProof({ device, lane, slots, view }: HandInProps & { view: LaneViewModel }) {
  const say = handInWords.value;
  const { sync } = words.value;
  // How many photos are only here is known once somebody looked after them.
  useEffect(() => void device.photoDesk().catch(() => undefined), [device]);
  const stand = standingOf(device, lane);
  const own = findsOf(view).filter(({ row }) => row.by === lane.maker);
  return (
    <section class="stack" aria-labelledby="hand-in-here">
      <h2 id="hand-in-here">{say.here}</h2>
      <Stands device={device} lane={lane} stand={stand} isEmpty={own.length === 0} />
      {own.length > 0 && (
        <details class="card hand-in-finds" open={stand.is !== 'in'}>
          <summary>{say.perFind(own.length)}</summary>
          <ul class="rows" data-testid="hand-in-finds">
            {own.map(({ id, category, position, row }) => (
              <li key={id} class="row" data-state={row.sync}>
                <Pictogram category={category.id} size={36} />
                <div>
                  <span class="row-title">{category[language.value]}</span>
                  <span class="row-line">{placeWords(position, words.value)}</span>
                  <SyncChip state={row.sync} label={sync[row.sync]} />
                  {slots.photos({ view, find: id })}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type StandsProps = { device: Device; lane: LaneView; stand: Standing; isEmpty: boolean };

/** "All in" is said once the server looked and has it, and of nothing else. */
function Stands({ device, lane, stand, isEmpty }: StandsProps) {
  const say = handInWords.value;
  const { is, waiting, photos } = stand;
  const isOffline = device.state.value === 'offline';
  if (is === 'in')
    return (
      <div class="card hand-in-said" data-is="in" data-testid="hand-in-own">
        <Icon name="check" />
        <div>
          <p>
            <strong>{isEmpty ? say.nothing : say.allIn}</strong>
          </p>
          {!isEmpty && lane.proof && lane.proof.at > 0 && (
            <p class="row-line">{say.allInWhen(clockWords(lane.proof.at, language.value))}</p>
          )}
        </div>
      </div>
    );
  const sentence =
    is === 'here' ? say.waiting(waiting, photos) : is === 'missing' ? say.missing : say[is];
  return (
    <div class="card hand-in-said" data-is={is} data-testid="hand-in-own">
      <Icon name={is === 'missing' ? 'attention' : is === 'here' ? 'device' : 'upload'} />
      <div>
        <p>
          <strong>{sentence}</strong>
        </p>
        {isOffline && <p class="row-line">{say.offline}</p>}
        <p class="wrap">
          <button type="button" class="button" onClick={() => void device.syncNow()}>
            <Icon name="upload" />
            {say.sendNow}
          </button>
          {(is === 'here' || is === 'missing') && <a href={paths.unsent}>{say.toUnsent}</a>}
        </p>
      </div>
    </div>
  );
}
