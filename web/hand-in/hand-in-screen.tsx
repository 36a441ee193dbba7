import { isStaff } from '../../schema/actor.ts';
import { nameInPath, paths } from '../routes.ts';
import { standingOf } from '../sync/standing.ts';
import { useAlong } from '../sync/use-along.ts';
import { handInWords } from '../text/hand-in/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { walkPaths } from '../walk-paths.ts';
import { CloseWalk } from './close-walk.tsx';
import type { HandInProps } from './hand-in-slots.ts';
import { OtherPhones } from './other-phones.tsx';
import { OwnProof } from './own-proof.tsx';
import { isAwaited, otherPhones } from './phones.ts';
import './hand-in.css';

/** Back from the walk: what is in, whom is waited for, and that it is over. Says what is known here, also without a network. */
export function HandInScreen({ device, lane, slots }: HandInProps) {
  const say = handInWords.value;
  const view = device.view(lane.id).value;
  const walk = (lane.walk && view.byId(lane.walk)) || view.list('walk')[0];
  const walkId = lane.walk ?? walk?.id ?? '';
  const answer = useAlong(device, lane, view, walkId);
  const participants = view.list('participant');
  const mayKnow = isStaff(lane.role) || walk?.by === lane.maker;
  const phones = otherPhones(
    answer.value?.devices ?? null,
    participants,
    lane.maker,
    language.value,
  );
  const isAllIn = standingOf(device, lane).is === 'in' && !phones.some(isAwaited);
  return (
    <main class="page hand-in" id="content">
      <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
        <Icon name="map" />
        {words.value.walk.toMap}
      </a>
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      <OwnProof device={device} lane={lane} slots={slots} view={view} />
      <OtherPhones phones={phones} mayKnow={mayKnow} />
      {!isAllIn && (
        <section class="card stack" aria-labelledby="hand-in-help">
          <h2 id="hand-in-help">{say.help}</h2>
          <ol class="hand-in-help">
            {say.helpSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <a class="button button-wide" href={walkPaths.debrief(nameInPath(lane))}>
        <Icon name="list" />
        {say.toDebrief}
      </a>
      <CloseWalk device={device} lane={lane} view={view} walk={walk} isAllIn={isAllIn} />
    </main>
  );
}
