import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { Part } from '../finds/part.tsx';
import { PartFoot } from '../finds/part-foot.tsx';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { Filling } from './filling.tsx';
import { missionLooks } from './mission-look.ts';
import './missions.css';
import { HomeTile } from '../finds/home-tile.tsx';
import { type MissionId, picked } from './missions.ts';
import { useProgress } from './use-progress.ts';

/** Six picture cards. One is being done; which are done is kept, and how long it took is not. */
export function MissionsScreen({ phone }: { phone: KidPhone }) {
  const words = kidFindsWords.value;
  const say = words.missions;
  const rows = useProgress(phone);
  const pick = (id: MissionId) =>
    void phone
      .remember(picked(id, shownFinds(phone), phone.memory.value, Date.now()))
      .catch(() => undefined);
  return (
    <Part
      phone={phone}
      class="kid-missions"
      label={say.title}
      testid="kid-missions"
      foot={
        <PartFoot phone={phone}>
          <HomeTile testid="kid-missions-home" />
        </PartFoot>
      }
    >
      <h1 class="kid-part-title">{say.title}</h1>
      <div class="kid-mission-cards">
        {rows.map((row) => (
          <Tile
            key={row.id}
            say={[say.long[row.id], row.isDone && !row.isBeingDone && say.done]
              .filter(Boolean)
              .join(' ')}
            label={[say.long[row.id], row.isBeingDone && say.being, row.isDone && say.done]
              .filter(Boolean)
              .join(' ')}
            word={say.short[row.id]}
            class="kid-mission"
            colour={missionLooks[row.id].colour}
            isPressed={row.isBeingDone}
            onPress={() => pick(row.id)}
            testid={`kid-mission-${row.id}`}
          >
            <Glyph name={missionLooks[row.id].glyph} size={68} />
            <Filling progress={row} />
          </Tile>
        ))}
      </div>
    </Part>
  );
}
