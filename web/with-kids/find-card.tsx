import { roleMay } from '../../schema/actor.ts';
import type { Mid } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import type { KidThing } from '../store/kid-box.ts';
import type { LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { childFaceWords, childWhyWords } from '../text/child-find.ts';
import { readFind } from '../text/finds.ts';
import { clockWords } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { TwoVoices } from '../ui/two-voices.tsx';
import type { Save } from '../ui/use-save.ts';
import type { KidCard } from './kid-finds.ts';
import type { KidsSlots } from './kids-slots.ts';
import { PictureTile } from './picture-tile.tsx';
import { PutOnMap } from './put-on-map.tsx';
import type { KidCare } from './use-kid-care.ts';
import { VoiceCard } from './voice-card.tsx';

type FindCardProps = {
  card: KidCard;
  lane: LaneView;
  care: KidCare;
  slots: KidsSlots;
  save: Save;
  onLook: (thing: Mid) => void;
  onDrop: (thing: KidThing, isForGood: boolean) => void;
};

/** One find of a child: what it said, what it made, and what the grown-up beside it thinks. */
export function FindCard({ card, lane, care, slots, save, onLook, onDrop }: FindCardProps) {
  const say = withKidsWords.value;
  const { row, waiting, things, said } = card;
  const find = row && readFind(row);
  const about = say.found(
    childWhyWords(said.why, language.value),
    childFaceWords(said.judgement, language.value),
  );
  const mayJudge = row !== null && lane.role !== 'child' && roleMay(lane.role, 'edit');
  const place = find ? placeWords(find.position, words.value) : say.nowhere.title;
  return (
    <li class="card kids-find" data-testid="kids-find">
      <div class="kids-head">
        <h3 tabIndex={-1}>{place}</h3>
        <p class="row-line">{clockWords(card.at, language.value)}</p>
        {row && <SyncChip state={row.sync} label={words.value.sync[row.sync]} />}
        {find && lane.role !== 'child' && (
          <a
            class="button button-quiet"
            href={paths.walk(nameInPath(lane), card.id)}
            aria-label={`${say.onMap}: ${about}, ${place}`}
          >
            <Icon name="map" />
            {say.onMap}
          </a>
        )}
      </div>
      <TwoVoices
        child={said}
        adult={find?.judgement ?? null}
        onChoose={
          mayJudge
            ? (judgement) =>
                void save(
                  [patchDraft(row, { judgement })],
                  judgement ? say.voices.saved : say.voices.gone,
                )
            : undefined
        }
      />
      {waiting && care.state === 'open' && (
        <PutOnMap
          onPut={async (at) => {
            if (!(await save(slots.placed(waiting, at), say.nowhere.done))) return;
            await care.box.dropWaiting(waiting.id);
            await care.refresh();
          }}
        />
      )}
      {things.some(({ what }) => what !== 'voice') && (
        <ul class="kids-things">
          {things.map(
            (thing) =>
              thing.what !== 'voice' && (
                <PictureTile key={thing.id} thing={thing} about={about} onLook={onLook} />
              ),
          )}
        </ul>
      )}
      {things.map(
        (thing) =>
          thing.what === 'voice' && (
            <VoiceCard
              key={thing.id}
              thing={thing}
              row={row}
              isOwnDevice={lane.role === 'child'}
              player={slots.player}
              save={save}
              onDrop={(isForGood) => onDrop(thing, isForGood)}
            />
          ),
      )}
    </li>
  );
}
