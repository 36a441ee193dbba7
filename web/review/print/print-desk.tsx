import { render } from 'preact';
import type { OpenedMap } from '../../map/opened-map.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import type { DeskAreas } from '../../sync/use-areas.ts';
import { paperWords } from '../../text/desk-paper/words.ts';
import type { Find } from '../../text/finds.ts';
import { momentWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import type { DeskView } from '../desk-view.ts';
import { DeskPaper } from './desk-paper.tsx';
import { mapCopy } from './map-copy.ts';
import { type DeskWords, shownWords } from './shown-words.ts';
import { type Spot, signsOf } from './signs.ts';
import './print-desk.css';

/** What the map shows when it is printed. */
export type SeenMap = {
  map: OpenedMap;
  /** What its cells mean, when it shows cells. */
  hexLegend: string | null;
};
export type Printed = SeenMap & {
  view: LaneViewModel;
  areas: DeskAreas;
  asked: DeskView;
  finds: readonly Find[];
  /** How many there are in all. */
  of: number;
  say: DeskWords;
};

/** CSS px that a map has on A4 between its margins, with room for the list under it. */
const room = { width: 700, height: 470 };
/** Two signs closer than this lie over each other. */
const APART = 24;

/** Puts the map and the list on paper, beside the app, and asks the browser to print that. */
export async function printDesk(printed: Printed): Promise<void> {
  const { map, hexLegend, asked, finds, of, say } = printed;
  const paper = await paperWords();
  const { x: width, y: height } = map.getSize();
  const scale = Math.min(room.width / width, room.height / height);
  const host = document.createElement('div');
  host.className = 'desk-paper';
  host.dataset.testid = 'desk-paper';
  const copy = mapCopy(map.getContainer(), hexLegend !== null);
  copy.style.inlineSize = `${width}px`;
  copy.style.blockSize = `${height}px`;
  render(
    <DeskPaper
      paper={paper}
      title={paper.title(momentWords(Date.now(), language.value))}
      shown={`${paper.count(finds.length, of)}: ${shownWords(asked, printed, say, paper)}`}
      finds={finds}
      signs={hexLegend ? [] : signsOf(spotsOf(printed, scale), APART)}
      map={{ copy, width: width * scale, height: height * scale, scale }}
      hexLegend={hexLegend}
    />,
    host,
  );
  for (const old of document.querySelectorAll('.desk-paper')) old.remove();
  document.body.append(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}

/** Where the finds stand on a map that is drawn `scale` times as large. */
function spotsOf({ map, finds }: Printed, scale: number): Spot[] {
  const size = map.getSize();
  return finds.flatMap(({ kind, position }, at) => {
    const { x, y } = map.latLngToContainerPoint(position);
    const isInSight = x >= 0 && y >= 0 && x <= size.x && y <= size.y;
    // Paper gets lost: where somebody told of home is not on it.
    if (kind === 'concern' || !isInSight) return [];
    return [{ n: at + 1, x: x * scale, y: y * scale }];
  });
}
