import { useState } from 'preact/hooks';
import { nameInPath, paths } from '../routes.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { useAwaited } from './awaited.ts';
import { DebriefFinds } from './debrief-finds.tsx';
import { itemsOf } from './debrief-items.ts';
import { DebriefKeysSheet } from './debrief-keys-sheet.tsx';
import type { DebriefProps } from './debrief-slots.ts';
import { Gate } from './gate.tsx';
import { NoFinds } from './no-finds.tsx';
import { Progress } from './progress.tsx';
import { PromisesBand } from './promises-band.tsx';
import { Thanks } from './thanks.tsx';
import { TimerButton } from './timer-button.tsx';
import { useDebrief } from './use-debrief.ts';
import './debrief.css';

/** A walk talked over together, on a shared screen or on one phone. Goes on at the same find when the page was lost. */
export function DebriefScreen({ device, lane, slots }: DebriefProps) {
  const say = debriefWords.value;
  const view = device.view(lane.id).value;
  const walk = (lane.walk && view.byId(lane.walk)) || view.list('walk')[0];
  const items = itemsOf(view, lane.maker);
  const awaited = useAwaited(device, lane, view, walk && { id: walk.id, by: walk.by });
  const { at, index, timer, begin, isBegun, go, end } = useDebrief(
    lane.walk ?? lane.id,
    items.map(({ id }) => id),
  );
  const [areKeysOpen, setKeys] = useState(false);
  const item = items[index];
  const isAtFind = at !== 'gate' && at !== 'end' && item !== undefined;
  return (
    <main class="debrief" id="content" data-testid="debrief">
      <header class="debrief-head">
        <a class="button button-quiet" href={paths.walk(nameInPath(lane))} aria-label={say.toWalk}>
          <Icon name="close" />
        </a>
        <Plate title={String(walk?.set.name ?? words.value.start.unknownWalk)} isSmall />
        {isAtFind && <Progress items={items} at={index} words={say.at(index + 1, items.length)} />}
        {isAtFind && (
          <button
            type="button"
            class="button button-quiet debrief-keys"
            aria-label={say.keys.open}
            onClick={() => setKeys(true)}
          >
            <Icon name="keys" />
          </button>
        )}
        {isAtFind && <TimerButton timer={timer} />}
      </header>
      <div class="debrief-body">
        {at === 'gate' ? (
          <Gate {...{ lane, awaited, isBegun }} isRead={walk !== undefined} onBegin={begin} />
        ) : at === 'end' ? (
          <Thanks
            {...{ lane, view, walk, items, awaited, slots }}
            onBack={() => go(items.length - 1)}
          />
        ) : item ? (
          <DebriefFinds
            {...{ device, lane, view, slots, items, item, index, timer }}
            walk={walk?.id ?? null}
            onGo={go}
            onEnd={end}
            onKeys={() => setKeys(true)}
          />
        ) : (
          <>
            <NoFinds device={device} lane={lane} view={view} walk={walk} />
            <div class="debrief-steps">
              <button type="button" class="button" onClick={end}>
                {say.toEnd}
                <Icon name="chevron" />
              </button>
            </div>
          </>
        )}
      </div>
      {areKeysOpen && <DebriefKeysSheet onClose={() => setKeys(false)} />}
      {at !== 'gate' && <PromisesBand device={device} lane={lane} view={view} walk={walk} />}
    </main>
  );
}
