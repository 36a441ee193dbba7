import { useState } from 'preact/hooks';
import { rooms, sinces } from '../../schema/vocabulary/door.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Choices } from './choices.tsx';
import type { Door } from './door.ts';
import type { HomeCategory } from './draft.ts';
import { EmergencySheet } from './emergency-sheet.tsx';

/** What bothers the resident; once that is told, where, since when, and whether it was told before. */
export function CardWhat({ door }: { door: Door }) {
  const { draft, change } = door;
  const say = door.say.what;
  const [isChoosing, setChoosing] = useState(draft.category === null);
  const [isEmergency, setEmergency] = useState(false);
  const chosen = isChoosing ? null : draft.category;
  // What was offered for something else is offered no more.
  const choose = (category: HomeCategory) => {
    if (category !== draft.category) change({ category, offers: [] });
    setChoosing(false);
  };
  const names = Object.entries(say.categories) as [HomeCategory, string][];

  return (
    <>
      {chosen ? (
        <button
          type="button"
          class="door-chosen"
          data-testid="change-category"
          onClick={() => setChoosing(true)}
        >
          <Pictogram category={chosen} size={36} />
          <strong>{say.categories[chosen]}</strong>
          <span>{say.change}</span>
        </button>
      ) : (
        <div class="door-tiles">
          {names.map(([category, name]) => (
            <button
              key={category}
              type="button"
              class="door-tile"
              data-testid={`tell-${category}`}
              aria-pressed={category === draft.category}
              onClick={() => choose(category)}
            >
              <Pictogram category={category} size={36} />
              {name}
            </button>
          ))}
          <button
            type="button"
            class="door-tile door-emergency"
            data-testid="emergency"
            onClick={() => setEmergency(true)}
          >
            <Icon name="attention" size={32} />
            {say.emergency}
          </button>
        </div>
      )}
      {chosen && (
        <>
          <Choices
            legend={say.room}
            options={rooms.map((value) => ({ value, label: say.rooms[value] }))}
            chosen={draft.room}
            onChoose={(room) => change({ room })}
          />
          <Choices
            legend={say.since}
            options={sinces.map((value) => ({ value, label: say.sinces[value] }))}
            chosen={draft.since}
            onChoose={(since) => change({ since })}
          />
          <Choices
            legend={say.reported}
            options={[
              { value: 'yes', label: say.yes },
              { value: 'no', label: say.no },
            ]}
            chosen={draft.wasReported === null ? null : draft.wasReported ? 'yes' : 'no'}
            onChoose={(answer) => change({ wasReported: answer && answer === 'yes' })}
          />
        </>
      )}
      {isEmergency && <EmergencySheet door={door} onClose={() => setEmergency(false)} />}
    </>
  );
}
