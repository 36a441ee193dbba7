import { useMemo } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { StreetPart } from '../../schema/vocabulary/walk.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { findsOf } from '../text/finds.ts';
import { togetherWords } from '../text/together/words.ts';
import { words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';
import { useSave } from '../ui/use-save.ts';
import { meOn, walkOf } from './on-walk.ts';
import { type StreetShare, splitDoors } from './split.ts';
import { SplitCard } from './split-card.tsx';
import { StreetLine } from './street-line.tsx';
import { namedAs, rowsAbout, type Street, type StreetRow, streetsOf } from './streets.ts';
import { useDoors } from './use-doors.ts';
import './together.css';

type StreetsScreenProps = {
  device: Device;
  lane: LaneView;
  /** What one's own doors in a street have to say, from another part of the app. */
  doorsIn: (view: LaneViewModel, street: string) => readonly string[];
};

/** Which streets the walk did: as people ticked them, in the order of one's own group first. Works without map and network. */
export function StreetsScreen({ device, lane, doorsIn }: StreetsScreenProps) {
  const { streets: say, split: words_ } = togetherWords.value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const view = device.view(lane.id).value;
  const { doors, isKnown } = useDoors(device, lane);
  const walk = walkOf(view, lane);
  const me = meOn(view, lane);
  const rows = view.list('street') as StreetRow[];
  const finds = findsOf(view);
  const streets = useMemo(() => streetsOf(doors, rows, finds), [doors, view]);
  const split = walk?.set.split ?? null;
  const shares = useMemo(
    () => split && splitDoors(doors, split),
    [doors, split?.by, split?.groups],
  );
  const ours = new Map<string, StreetShare>(
    (shares?.[(me?.set.group ?? 0) - 1] ?? []).map((share) => [share.street, share]),
  );
  const tick = ({ name }: Street, part: StreetPart, isDone: boolean) =>
    save(
      isDone ? tickDrafts(rows, name, part, lane.walk) : untickDrafts(rows, name, part, lane.walk),
      isDone ? say.ticked(name) : say.unticked(name),
    );
  const list = (some: readonly Street[]) => (
    <ul class="streets">
      {some.map((street) => (
        <StreetLine
          key={street.name}
          street={street}
          ours={oursWords(ours.get(street.name), words_)}
          doors={doorsIn(view, street.name)}
          onTick={(part, isDone) => void tick(street, part, isDone)}
        />
      ))}
    </ul>
  );
  const first = streets.filter(({ name }) => ours.has(name));
  const rest = streets.filter(({ name }) => !ours.has(name));

  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
        <Icon name="map" />
        {say.toMap}
      </a>
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      {doors.length > 0 && <p class="field-hint">{say.legend}</p>}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <SplitCard lane={lane} walk={walk} me={me} shares={shares} save={save} />
      {!isKnown && streets.length === 0 && <p role="status">{say.loading}</p>}
      {isKnown && streets.length === 0 && <EmptyCard picture="map" text={say.none} />}
      {first.length > 0 && <h2>{say.ours}</h2>}
      {first.length > 0 && list(first)}
      {first.length > 0 && rest.length > 0 && <h2>{say.others}</h2>}
      {rest.length > 0 && list(rest)}
      <OtherStreet
        lane={lane.id}
        onAdd={(typed) => {
          const name = namedAs(typed, streets);
          return save(tickDrafts(rows, name, 'all', lane.walk), say.ticked(name));
        }}
      />
    </main>
  );
}

function oursWords(
  share: StreetShare | undefined,
  { sides, parts }: typeof togetherWords.value.split,
): string {
  return share ? (share.side ? sides[share.side] : parts[share.part]) : '';
}

/** A street that no list knows, by its name. */
function OtherStreet({ lane, onAdd }: { lane: string; onAdd: (name: string) => Promise<boolean> }) {
  const say = togetherWords.value.streets;
  const { text, write, done } = useDraftText(`${lane} street`, '');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() && (await onAdd(text))) done('');
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <div class="field">
        <label for="other-street">{say.other}</label>
        <p class="field-hint" id="other-street-hint">
          {say.otherHint}
        </p>
        <input
          id="other-street"
          class="input"
          autocomplete="off"
          maxLength={limits.nameLength}
          aria-describedby="other-street-hint"
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button" disabled={!text.trim()}>
        <Icon name="check" />
        {say.add}
      </button>
    </form>
  );
}

/** What is known already is said again, so that a street has one row for each part of it as long as phones hear each other. */
function tickDrafts(
  rows: readonly StreetRow[],
  street: string,
  part: StreetPart,
  walk: string | null,
): Draft[] {
  const known = rowsAbout(rows, street, part)[0];
  if (known) return [patchDraft(known, { isDone: true })];
  return [{ t: 'street.create', walk, set: { street, part, isDone: true } }];
}

/** Of a whole street that was ticked as one, the other half stays ticked. */
function untickDrafts(
  rows: readonly StreetRow[],
  street: string,
  part: StreetPart,
  walk: string | null,
): Draft[] {
  const done = rowsAbout(rows, street).filter(({ set }) => set.isDone);
  const gone = done.filter(({ set }) => part === 'all' || set.part === part || set.part === 'all');
  const other: StreetPart = part === 'odd' ? 'even' : 'odd';
  const wasWhole = part !== 'all' && done.some(({ set }) => set.part === 'all');
  const hasOther = done.some(({ set }) => set.part === other);
  return [
    ...gone.map((row) => patchDraft(row, { isDone: false })),
    ...(wasWhole && !hasOther ? tickDrafts(rows, street, other, walk) : []),
  ];
}
