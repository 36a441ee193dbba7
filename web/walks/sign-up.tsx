import { useState } from 'preact/hooks';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { freePlaces, type SeenWalk } from './walk-order.ts';

type SignUpProps = { device: Device; lane: LaneView; walk: SeenWalk; isShort?: boolean };

/** A refusal that was read need not be said again. What was refused waits in the office, and nothing of it can be taken back. */
const TOLD = 'told ';
const isTold = (id: string): boolean => localStorage.getItem(TOLD + id) !== null;

/** Own word on coming along, as this device has it: `row` is what was said, by whichever mutation. */
export function ownSignup(
  device: Device,
  lane: LaneView,
  walk: SeenWalk,
): { row: SeenRow | null; seat: string | null } {
  const me = lane.person?.id ?? '';
  const said = device
    .view(lane.id)
    .value.list('signup')
    .filter(
      ({ by, set }) => by === me && (set.about as { id?: string } | undefined)?.id === walk.id,
    );
  const refused = said.findLast(({ id, sync }) => sync === 'attention' && !isTold(id));
  const row = said.find(({ sync }) => sync !== 'attention') ?? refused ?? null;
  const seat = (walk.set.seats ?? []).find(({ by }) => by === me)?.id ?? null;
  return { row, seat };
}

/** One tap to come along as a colleague, and one to take that back. */
export function SignUp({ device, lane, walk, isShort = false }: SignUpProps) {
  const { page: say, pending } = walksWords.value;
  const [problem, setProblem] = useState('');
  const [, redraw] = useState(0);
  const understood = (id: string) => {
    localStorage.setItem(TOLD + id, '1');
    redraw((n) => n + 1);
  };
  const { row, seat } = ownSignup(device, lane, walk);
  const me = lane.person?.id ?? '';
  const isPlannedFor = (walk.set.people ?? []).some(({ person }) => person === me);
  const free = freePlaces(walk);
  const keep = async (drafts: Parameters<Device['save']>[1], done: string) => {
    try {
      await device.save(lane.id, drafts);
      setProblem('');
      announce(done);
    } catch {
      setProblem(words.value.app.notSaved);
    }
  };
  const signUp = () => {
    const set = { about: { kind: 'walk', id: walk.id } };
    void keep([{ t: 'signup.create', walk: walk.id, set }], say.signedUp);
  };
  const signOff = (id: string) =>
    void keep([{ t: 'signup.delete', e: id, walk: walk.id, set: {} }], say.signedOff);
  const isRefused = row?.sync === 'attention' && !seat;
  const isIn = seat !== null || (row !== null && !isRefused);
  return (
    <div class="walks-signup" data-testid="sign-up" data-in={isIn}>
      {isRefused && row && (
        <div class="walks-refused" role="alert">
          <p>
            <Icon name="attention" />
            <span>{refusedWords(row.why, say)}</span>
          </p>
          <button type="button" class="button" onClick={() => understood(row.id)}>
            {say.understood}
          </button>
        </div>
      )}
      {isIn && (
        <>
          <p class="walks-going">
            <Icon name="check" />
            <span>
              {say.alongMe}
              {row && row.sync !== 'in' && `. ${isOut(device) ? say.signedUpLater : pending}`}
            </span>
          </p>
          {!isShort && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => signOff(row?.id ?? seat ?? '')}
            >
              <Icon name="undo" />
              {say.signOff}
            </button>
          )}
        </>
      )}
      {!isIn && !isRefused && !isPlannedFor && free !== null && free > 0 && (
        <button type="button" class="button" data-testid="come-along" onClick={signUp}>
          <Icon name="plus" />
          {say.signUp}
        </button>
      )}
      {!isIn && !isRefused && !isPlannedFor && free === 0 && !isShort && (
        <p class="quiet">{say.full}</p>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

const isOut = (device: Device): boolean =>
  device.state.value === 'offline' || device.goOffline.value || !navigator.onLine;

type Say = typeof walksWords.value.page;
const refusedWords = (why: string | undefined, say: Say): string =>
  why === 'places_full'
    ? say.fullWhen
    : why === 'walk_over'
      ? say.overWhen
      : why === 'walk_deleted'
        ? say.deletedWhen
        : say.refused;
