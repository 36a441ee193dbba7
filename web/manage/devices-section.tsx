import { useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import { type DeviceHere, type Devices, manageClient } from '../sync/manage-client.ts';
import { useAnswer, useDeed } from '../sync/use-answer.ts';
import { alongWords } from '../text/along/words.ts';
import { calledOnWalk } from '../text/device-words.ts';
import { momentWords } from '../text/format.ts';
import { manageWords } from '../text/manage/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { AskSheet } from '../ui/ask-sheet.tsx';
import { DeedProblem } from '../ui/deed-problem.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { ServerAnswer } from '../ui/server-answer.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { deviceGroups } from './device-groups.ts';
import { DevicesTable } from './devices-table.tsx';
import type { SectionProps } from './manage-frame.tsx';
import { TypeTheName } from './type-the-name.tsx';

type Asking =
  | { to: 'device'; lane: string; who: string; isPerson: boolean }
  | { to: 'walk'; walk: string; name: string };

/** A walk that was heard in this time is open; the others are there to be opened. */
const RECENT_MS = 3 * 24 * 3_600_000;

/** The devices that hand in work, by walk: what is still only there, and signing one or all of them out. */
export function DevicesSection({ device, lane }: SectionProps) {
  const { devices: say } = manageWords.value;
  const along = alongWords.value;
  const { close } = words.value.app;
  const view = device.view(lane.id).value;
  const client = manageClient(lane.organisation?.slug ?? '', () => device.goOffline.value);
  const answer = useAnswer<Devices>(`devices ${lane.id}`, client.devices);
  const deed = useDeed(answer.reload);
  const [asking, setAsking] = useState<Asking | null>(null);

  const participants = view.list('participant');
  const nameOf = (one: DeviceHere) =>
    one.person?.name || calledOnWalk(one, participants) || along.noName;
  const walkName = (walk: string) => String(view.byId(walk)?.set.name ?? say.walk);
  const startOf = (walk: string) => {
    const at = view.byId(walk)?.set.startedAt;
    return typeof at === 'number' ? momentWords(at, language.value) : '';
  };
  const ask = (next: Asking | null) => {
    deed.forget();
    setAsking(next);
  };
  const doIt = async () => {
    if (!asking) return;
    const isWalk = asking.to === 'walk';
    const work = isWalk ? client.revokeWalk(asking.walk) : client.revokeDevice(asking.lane);
    if (!(await deed.act(work))) return;
    announce(isWalk ? say.walkDone(asking.name) : along.revokedNow(asking.who));
    setAsking(null);
  };

  return (
    <>
      <p class="quiet">{say.intro}</p>
      <ServerAnswer answer={answer} signInAt={paths.signIn(location.pathname)}>
        {({ devices, isWhole }, isReadOnly) => (
          <>
            {devices.length === 0 && <EmptyCard picture="map" text={say.empty} />}
            {deviceGroups(devices, view.list('walk')).map(({ walk, devices: own, heardAt }) => (
              <details
                key={walk ?? ''}
                class="manage-group"
                open={heardAt > Date.now() - RECENT_MS}
                data-testid="device-group"
              >
                <summary>
                  <h2>{walk ? walkName(walk) : say.noWalk}</h2>
                  <span class="count">{own.length}</span>
                  {walk && <span class="row-line">{startOf(walk)}</span>}
                </summary>
                <DevicesTable
                  caption={walk ? walkName(walk) : say.noWalk}
                  devices={own}
                  here={lane.id}
                  nameOf={nameOf}
                  isReadOnly={isReadOnly}
                  onRevoke={(one) =>
                    ask({
                      to: 'device',
                      lane: one.lane,
                      who: nameOf(one),
                      isPerson: one.person !== null,
                    })
                  }
                />
                {walk && own.some(({ person, revokedAt }) => !person && revokedAt === null) && (
                  <button
                    type="button"
                    class="button button-quiet"
                    disabled={isReadOnly}
                    onClick={() => ask({ to: 'walk', walk, name: walkName(walk) })}
                  >
                    {say.walkRevoke}
                  </button>
                )}
              </details>
            ))}
            {!isWhole && <p class="field-hint">{say.notAll}</p>}
          </>
        )}
      </ServerAnswer>
      {asking?.to === 'device' && (
        <AskSheet
          title={along.revokeAsk(asking.who)}
          yes={along.revokeYes}
          problem={deed.problem}
          isBusy={deed.isBusy}
          onYes={() => void doIt()}
          onClose={() => ask(null)}
        >
          {asking.isPerson ? along.revokeWhatPerson : along.revokeWhat}
        </AskSheet>
      )}
      {asking?.to === 'walk' && (
        <Sheet
          isModal
          title={say.walkAsk(asking.name)}
          closeLabel={close}
          onClose={() => ask(null)}
        >
          <TypeTheName
            name={asking.name}
            yes={say.walkYes}
            isBusy={deed.isBusy}
            onYes={() => void doIt()}
            onCancel={() => ask(null)}
          >
            <p>{say.walkWhat}</p>
            <DeedProblem problem={deed.problem} />
          </TypeTheName>
        </Sheet>
      )}
    </>
  );
}
