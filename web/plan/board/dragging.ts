import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import type { Dropped } from './board-deeds.ts';

/** Cards can be dragged as long as it runs; `refresh` after what is drawn changed. */
export type Dragging = { refresh: () => void; stop: () => void };

/** Makes the cards under `root` to drag, and their columns and days to drop on. Whatever it does, the card's menu does too. */
export function startDragging(root: HTMLElement, onDrop: (dropped: Dropped) => void): Dragging {
  const known = new Map<HTMLElement, () => void>();
  const stopMonitor = monitorForElements({
    onDrop({ source, location }) {
      const targets = location.current.dropTargets.map(({ data }) => data);
      const zone = targets.find((data) => typeof data.zone === 'string');
      const beside = targets.find((data) => typeof data.card === 'string');
      const id = source.data.card;
      if (!zone || typeof id !== 'string') return;
      const edge = beside && extractClosestEdge(beside);
      onDrop({
        id,
        zone: String(zone.zone),
        lane: String(zone.lane),
        beside:
          beside && (edge === 'top' || edge === 'bottom')
            ? { id: String(beside.card), edge }
            : null,
      });
    },
  });
  const isOther = (card: HTMLElement) => (data: Record<string | symbol, unknown>) =>
    data.card !== card.dataset.card;

  const dragCard = (card: HTMLElement) =>
    combine(
      draggable({
        element: card,
        getInitialData: () => ({ card: card.dataset.card }),
        onDragStart: () => mark(card, 'dragged', ''),
        onDrop: () => mark(card, 'dragged', null),
      }),
      dropTargetForElements({
        element: card,
        canDrop: ({ source }) => isOther(card)(source.data),
        getData: ({ input, element }) =>
          attachClosestEdge(
            { card: card.dataset.card },
            { input, element, allowedEdges: ['top', 'bottom'] },
          ),
        onDrag: ({ self }) => mark(card, 'edge', extractClosestEdge(self.data)),
        onDragLeave: () => mark(card, 'edge', null),
        onDrop: () => mark(card, 'edge', null),
      }),
    );
  const dropInto = (zone: HTMLElement) =>
    dropTargetForElements({
      element: zone,
      getData: () => ({
        zone: zone.dataset.zone,
        lane: zone.closest<HTMLElement>('[data-lane]')?.dataset.lane,
      }),
      onDragEnter: () => mark(zone, 'over', ''),
      onDragLeave: () => mark(zone, 'over', null),
      onDrop: () => mark(zone, 'over', null),
    });

  function refresh(): void {
    const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
    const zones = [...root.querySelectorAll<HTMLElement>('[data-zone]')].filter(
      ({ dataset }) => !dataset.zone?.startsWith('list:'),
    );
    const now = new Set([...cards, ...zones]);
    for (const [element, forget] of known) {
      if (now.has(element)) continue;
      forget();
      known.delete(element);
    }
    for (const card of cards) if (!known.has(card)) known.set(card, dragCard(card));
    for (const zone of zones) if (!known.has(zone)) known.set(zone, dropInto(zone));
  }
  refresh();
  return {
    refresh,
    stop() {
      stopMonitor();
      for (const forget of known.values()) forget();
      known.clear();
    },
  };
}

/** What the style sheet shows of a drag; null takes it away. */
function mark({ dataset }: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}
