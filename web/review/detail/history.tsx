import { useEffect, useState } from 'preact/hooks';
import type { HistoryLine } from '../../../schema/review-desk.ts';
import { isFailure } from '../../sync/api.ts';
import { askHistory } from '../../sync/desk-client.ts';
import type { Device, LaneView, LaneViewModel } from '../../sync/device.ts';
import type { Find } from '../../text/finds.ts';
import { momentWords } from '../../text/format.ts';
import { reviewDetailWords } from '../../text/review-detail/words.ts';
import { whoWords } from '../../text/who-words.ts';
import { language, words } from '../../text/words.ts';
import { SyncChip } from '../../ui/sync-chip.tsx';
import { useReachable } from '../use-reachable.ts';
import { deedWords } from './deed-words.ts';
import { familyOf } from './family.ts';
import './history.css';

type HistoryProps = { device: Device; lane: LaneView; view: LaneViewModel; find: Find };

/** Opened once, it stays so for the next find. */
let isLeftOpen = false;

/** What the server said of one find; null as long as it said nothing. Asked again when something of the find changed. */
function useHistory(
  { device, lane, find }: HistoryProps,
  { isOpen, changed }: { isOpen: boolean; changed: number },
): HistoryLine[] | null {
  const [heard, setHeard] = useState<HistoryLine[] | null>(null);
  const isAsked = useReachable(device) && isOpen;
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    void askHistory(device, lane.id, find.id).then((answer) => {
      if (isWanted && !isFailure(answer)) setHeard(answer.lines);
    });
    return () => {
      isWanted = false;
    };
  }, [find.id, changed, isAsked]);
  return heard;
}

/** What was done with a find, by whom and when, the last first; what this device did not hand in yet stands on top. */
export function History(props: HistoryProps) {
  const { device, lane, view, find } = props;
  const { history } = reviewDetailWords.value;
  const family = familyOf(view, find.id);
  const [isOpen, setOpen] = useState(isLeftOpen);
  const heard = useHistory(props, { isOpen, changed: family.changed });
  const known = new Set(heard?.map(({ mid }) => mid));
  const own = device
    .work(lane.id)
    .filter(({ n, mid, e }) => n > lane.ackN && family.ids.has(e) && !known.has(mid))
    .map(({ mid, at, t, set }) => ({ mid, at, t, set, by: lane.person?.id ?? '', isHere: true }));
  const lines = [...(heard ?? []).map((line) => ({ ...line, isHere: false })), ...own].reverse();
  const whoOf = (by: string): string => {
    const member = view.byId(by)?.set.name;
    if (member !== undefined) return String(member);
    const guest = view
      .list('participant')
      .find((one) => one.by === by && one.walk === find.row.walk)?.set;
    return (guest && whoWords(guest, language.value)) || history.somebody;
  };
  return (
    <details
      class="desk-history"
      data-testid="history"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        isLeftOpen = currentTarget.open;
        setOpen(isLeftOpen);
      }}
    >
      <summary>{history.title}</summary>
      {heard === null && <p class="row-line">{history.later}</p>}
      <ol class="stack">
        {lines.flatMap(({ mid, at, by, isHere, ...deed }) =>
          deedWords(deed, view).map(({ did, said }) => (
            <li key={`${mid} ${did}`}>
              <span>
                {did}
                {said && (
                  <>
                    {': '}
                    <q>{said}</q>
                  </>
                )}
              </span>
              <span class="row-line">
                {whoOf(by)}, {momentWords(at, language.value)}{' '}
                {isHere && <SyncChip state="here" label={words.value.sync.here} />}
              </span>
            </li>
          )),
        )}
      </ol>
    </details>
  );
}
