import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { namesOf } from './names.ts';
import { SignUp } from './sign-up.tsx';
import { freePlaces, type SeenWalk } from './walk-order.ts';

type WhoGoesProps = { device: Device; lane: LaneView; walk: SeenWalk };

/** Who goes and what they do there, by name; and coming along oneself. */
export function WhoGoes({ device, lane, walk }: WhoGoesProps) {
  const all = walksWords.value;
  const { page: say, tasks } = all;
  const names = namesOf(device, lane);
  const { people = [], seats = [] } = walk.set;
  const free = freePlaces(walk);
  return (
    <section class="block" aria-labelledby="walks-who">
      <h2 id="walks-who">{say.who}</h2>
      {people.length + seats.length === 0 && <p class="quiet">{say.nobody}</p>}
      <ul class="walks-people" data-testid="who-goes">
        {people.map(({ person, task }) => (
          <li key={`${person} ${task}`} class="walks-person">
            <span>
              <strong>{names.person(person) || say.someone}</strong>, {tasks[task] ?? task}
            </span>
          </li>
        ))}
        {seats.map(({ id, by }) => (
          <li key={id} class="walks-person">
            <span>
              <strong>{names.person(by) || say.someone}</strong>, {say.along}
            </span>
          </li>
        ))}
      </ul>
      {free !== null && <p class="quiet">{all.free(free)}</p>}
      <SignUp device={device} lane={lane} walk={walk} />
    </section>
  );
}
