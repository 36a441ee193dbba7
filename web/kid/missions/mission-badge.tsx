import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import { Filling } from './filling.tsx';
import { missionLooks } from './mission-look.ts';
import './missions.css';
import { useProgress } from './use-progress.ts';

/** On the first screen: the mission that is being done and how far it is, or that there are missions. */
export function MissionBadge({ phone }: { phone: KidPhone }) {
  const say = kidFindsWords.value.missions;
  const now = useProgress(phone).find(({ isBeingDone }) => isBeingDone);
  const said = now ? `${say.long[now.id]}${now.isDone ? ` ${say.done}` : ''}` : say.none;
  return (
    <Tile
      say={said}
      word={now ? say.short[now.id] : say.title}
      colour={now ? missionLooks[now.id].colour : 'pink'}
      class="kid-mission kid-mission-badge"
      onPress={() => go({ at: 'missions' })}
      testid="kid-mission-badge"
    >
      <Glyph name={now ? missionLooks[now.id].glyph : 'magnifier'} size={64} />
      {now && <Filling progress={now} />}
    </Tile>
  );
}
