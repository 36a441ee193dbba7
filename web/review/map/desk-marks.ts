import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import { boundsOf } from '../../map/bounds-of.ts';
import { clusterIcon, clusterSize } from '../../map/cluster-icon.ts';
import type { MapMark } from '../../map/map-types.ts';
import { pinMark } from '../../map/pin-mark.ts';
import { isOver } from '../../text/finds.ts';
import { mapWords } from '../../text/map/words.ts';
import { placeWords } from '../../text/place-words.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';
import { language, words } from '../../text/words.ts';
import type { Entry } from '../finder/entry.ts';
import type { HexCell, MapAnswer, MapGroup } from '../finder/finder.ts';
import '../../map/cluster.css';

/** Children's judgements beside adults', and what stands alone. */
export type TwoVoices = (
  singles: readonly Entry[],
  chosen: string | null,
) => { marks: MapMark[]; alone: readonly Entry[] };

/** What stands on the map, with names that say all that is drawn. Without `twoVoices` each find stands by itself. */
export function deskMarks(
  { singles, groups }: MapAnswer,
  chosen: string | null,
  twoVoices: TwoVoices | null,
): MapMark[] {
  const { marks, alone } = twoVoices?.(singles, chosen) ?? { marks: [], alone: singles };
  return [...groups.map(groupMark), ...marks, ...alone.map((one) => pin(one, chosen))];
}

const kindName = (kind: Entry['category']): string => categoryOf(kind)?.[language.value] ?? kind;

function pin(entry: Entry, chosen: string | null): MapMark {
  const { id, category, lat, lng, voice, judgement, sync, status } = entry;
  const { child, judged } = reviewMapWords.value;
  const parts = [
    kindName(category),
    placeWords({ lat, lng }, words.value),
    voice === 'child' ? child : '',
    judgement ? judged[judgement] : '',
    words.value.sync[sync].toLowerCase(),
  ];
  return pinMark({
    id,
    kind: category,
    position: { lat, lng },
    label: parts.filter(Boolean).join(', '),
    sync,
    isSelected: id === chosen,
    isDone: isOver(status),
  });
}

function groupMark({ key, position, count, kinds, bounds }: MapGroup): MapMark {
  const parts = kinds.map((one) => `${one.count} ${kindName(one.kind).toLowerCase()}`);
  const label = mapWords.value.cluster(count, parts.join(', '));
  const { width, height } = clusterSize(kinds.length);
  return {
    id: `group ${key}`,
    position,
    label,
    isSelected: false,
    key: label,
    className: 'pin cluster',
    html: () =>
      clusterIcon(
        kinds.map(({ kind }) => kind),
        count,
      ),
    size: [width, height],
    foot: [width / 2, height - 6],
    bounds,
  };
}

/** How many finds a cell holds, as a number in it: it reads without colour, and goes closer when pressed. */
export function hexMark({ corners, finds, households }: HexCell): MapMark {
  const bounds = boundsOf(corners.map((position) => ({ position })));
  const [{ lat: south, lng: west }, { lat: north, lng: east }] = bounds;
  const label = reviewMapWords.value.hex(finds, households);
  return {
    id: `hex ${south.toFixed(6)} ${west.toFixed(6)}`,
    position: { lat: (south + north) / 2, lng: (west + east) / 2 },
    label,
    isSelected: false,
    key: label,
    className: 'pin hex-count',
    html: () => `<b aria-hidden="true">${finds}</b>`,
    size: [44, 44],
    foot: [22, 22],
    bounds,
  };
}
