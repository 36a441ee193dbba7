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
import { type Pair, pairIcon, pairSize, pairsOf } from './two-voices.ts';
import '../../map/cluster.css';

/** What stands on the map, with names that say all that is drawn. */
export function deskMarks({ singles, groups }: MapAnswer, chosen: string | null): MapMark[] {
  const { pairs, alone } = pairsOf(singles, chosen);
  return [
    ...groups.map(groupMark),
    ...pairs.map(pairMark),
    ...alone.map((one) => pin(one, chosen)),
  ];
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

function pairMark(two: Pair): MapMark {
  const { adult, child } = two;
  const { judged, pair } = reviewMapWords.value;
  const { lat, lng } = adult;
  const says = pair(judged[adult.judgement ?? 'fair'], judged[child.judgement ?? 'fair']);
  const label = `${kindName(adult.category)}, ${placeWords({ lat, lng }, words.value)}, ${says}`;
  const { width, height, footX, footY } = pairSize;
  return {
    id: adult.id,
    position: { lat, lng },
    label,
    isSelected: false,
    key: `pair ${child.id} ${label}`,
    className: 'pin',
    html: () => pairIcon(two),
    size: [width, height],
    foot: [footX, footY],
  };
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
