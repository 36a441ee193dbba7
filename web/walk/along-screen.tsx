import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { worksInOffice } from '../../schema/actor.ts';
import { nameInPath, paths } from '../routes.ts';
import { type Along, type AlongDevice, alongClient } from '../sync/along-client.ts';
import { useAnswer, useDeed } from '../sync/use-answer.ts';
import { alongWords } from '../text/along/words.ts';
import { calledOnWalk, leftWords, roleWords, sinceWords } from '../text/device-words.ts';
import { clockWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { AskSheet } from '../ui/ask-sheet.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { ServerAnswer } from '../ui/server-answer.tsx';
import type { WalkProps } from './walk-slots.ts';
import './along.css';

type Asking = { to: 'revoke'; device: AlongDevice; who: string } | { to: 'stop' };

type AlongScreenProps = Omit<WalkProps, 'slots'> & {
  /** Who they are and what they ask each other: of the walk itself, and also without a network. */
  children: ComponentChildren;
};

/** Who walks along; and for who leads the walk or works in the office the devices, too. */
export function AlongScreen({ device, lane, children }: AlongScreenProps) {
  const view = device.view(lane.id).value;
  const mayLead = view.list('walk')[0]?.by === lane.maker || worksInOffice(lane.role);
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
        <Icon name="map" />
        {words.value.walk.toMap}
      </a>
      <h1 tabIndex={-1}>{alongWords.value.title}</h1>
      {children}
      {mayLead && <Devices device={device} lane={lane} />}
    </main>
  );
}

/** The devices of the walk: since when, what is still only there, and signing a phone out. Needs a network. */
function Devices({ device, lane }: Omit<WalkProps, 'slots'>) {
  const say = alongWords.value;
  const view = device.view(lane.id).value;
  const walkId = lane.walk ?? view.list('walk')[0]?.id ?? '';
  const client = alongClient(walkId, lane.id, () => device.goOffline.value);
  const answer = useAnswer<Along>(`along ${lane.id}`, client.devices);
  const deed = useDeed(answer.reload);
  const [asking, setAsking] = useState<Asking | null>(null);
  const participants = view.list('participant');
  const nameOf = (one: AlongDevice) =>
    calledOnWalk({ maker: one.maker, walk: null }, participants) ?? say.noName;

  const ask = (next: Asking | null) => {
    deed.forget();
    setAsking(next);
  };
  const doIt = async () => {
    if (!asking) return;
    const isStop = asking.to === 'stop';
    if (!(await deed.act(isStop ? client.stop() : client.revoke(asking.device.lane)))) return;
    announce(isStop ? say.stoppedNow : say.revokedNow(asking.who));
    setAsking(null);
  };

  return (
    <section class="stack" aria-labelledby="along-devices">
      <h2 id="along-devices">{say.devices}</h2>
      <ServerAnswer answer={answer}>
        {({ devices, stoppedAt }, isReadOnly) => (
          <>
            <p class="quiet">{say.intro}</p>
            {devices.length === 0 && <EmptyCard picture="map" text={say.empty} />}
            <ul class="along" data-testid="along">
              {devices.map((one) => (
                <AlongRow
                  key={one.lane}
                  device={one}
                  who={nameOf(one)}
                  isReadOnly={isReadOnly}
                  onRevoke={() => ask({ to: 'revoke', device: one, who: nameOf(one) })}
                />
              ))}
            </ul>
            {stoppedAt !== null ? (
              <p class="card along-stopped">
                <Icon name="stop" />
                {say.stopped(clockWords(stoppedAt, language.value))}
              </p>
            ) : (
              <button
                type="button"
                class="button button-wide"
                disabled={isReadOnly}
                onClick={() => ask({ to: 'stop' })}
              >
                <Icon name="stop" />
                {say.stop}
              </button>
            )}
          </>
        )}
      </ServerAnswer>
      {asking && (
        <AskSheet
          title={asking.to === 'stop' ? say.stopAsk : say.revokeAsk(asking.who)}
          yes={asking.to === 'stop' ? say.stopYes : say.revokeYes}
          problem={deed.problem}
          isBusy={deed.isBusy}
          onYes={() => void doIt()}
          onClose={() => ask(null)}
        >
          {asking.to === 'stop' ? say.stopWhat : say.revokeWhat}
        </AskSheet>
      )}
    </section>
  );
}

type AlongRowProps = {
  device: AlongDevice;
  who: string;
  isReadOnly: boolean;
  onRevoke: () => void;
};

function AlongRow({ device, who, isReadOnly, onRevoke }: AlongRowProps) {
  const say = alongWords.value;
  const isOut = device.revokedAt !== null;
  const lines = [
    device.isLeader ? say.leader : roleWords(device.role),
    sinceWords(device),
    ...(device.isHere ? [say.here] : []),
  ];
  return (
    <li class="card along-device" data-out={isOut}>
      <Icon name={device.role === 'child' ? 'person' : 'device'} />
      <div>
        <h3>{who}</h3>
        <p class="row-line">{lines.filter(Boolean).join(' · ')}</p>
        <p class="row-line">
          <strong>{leftWords(device)}</strong>
        </p>
        {device.hasAccount && !device.isHere && <p class="row-line">{say.account}</p>}
      </div>
      {!device.hasAccount && !device.isHere && !isOut && (
        <button
          type="button"
          class="button"
          aria-label={say.revokeNamed(who)}
          disabled={isReadOnly}
          onClick={onRevoke}
        >
          {say.revoke}
        </button>
      )}
    </li>
  );
}
