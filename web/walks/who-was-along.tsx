import type { Participant } from '../../schema/entities/things.ts';
import { animals } from '../../schema/vocabulary/animals.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { whoWords } from '../text/who-words.ts';
import { language } from '../text/words.ts';
import { AnimalPicture } from '../ui/animal-picture.tsx';
import { Icon } from '../ui/icon.tsx';
import { namesOf } from './names.ts';
import type { SeenWalk } from './walk-order.ts';

/** Who was along, by name, nickname or animal, and what they did. Nothing is counted of anybody. */
export function WhoWasAlong({
  device,
  lane,
  walk,
}: {
  device: Device;
  lane: LaneView;
  walk: SeenWalk;
}) {
  const { memory: say, tasks } = walksWords.value;
  const names = namesOf(device, lane);
  const seen = new Map<
    string,
    { who: string; animal: Participant['set']['avatar'] | null; task: string }
  >();
  for (const row of device.view(lane.id).value.list('participant')) {
    if (row.walk !== walk.id) continue;
    const set = row.set as Participant['set'];
    const who = names.person(row.by) || whoWords(set, language.value);
    // Somebody with two phones is one.
    const key = names.person(row.by) ? row.by : row.id;
    if (who)
      seen.set(key, {
        who,
        animal: animals.find((one) => one === set.avatar) ?? null,
        task: (set.task && tasks[set.task]) || seen.get(key)?.task || '',
      });
  }
  return (
    <section class="block" aria-labelledby="walks-along">
      <h2 id="walks-along">{say.who}</h2>
      {seen.size === 0 && <p class="quiet">{say.nobodyKnown}</p>}
      <ul class="walks-along">
        {[...seen].map(([id, { who, animal, task }]) => (
          <li key={id} class="walks-who">
            {animal ? <AnimalPicture animal={animal} size={28} /> : <Icon name="person" />}
            <span>
              {who}
              {task && `, ${task}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
