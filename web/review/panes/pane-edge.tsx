import { useLayoutEffect, useRef } from 'preact/hooks';
import { deskWords } from '../../text/desk/words.ts';
import { usePane } from './use-panes.ts';
import { type Pane, widthAfter, within } from './widths.ts';
import './panes.css';

/** The edge between a pane and the map: dragged, or moved by arrows; pressed twice it is as it was first. */
export function PaneEdge({ pane }: { pane: Pane }) {
  const { size, remember, ...now } = usePane(pane);
  const edge = useRef<HTMLDivElement>(null);
  const grip = useRef<{ x: number; width: number } | null>(null);

  // On the desk itself: it need not be drawn anew while an edge is dragged.
  useLayoutEffect(() => {
    edge.current?.parentElement?.style.setProperty(`--pane-${pane}`, `${now.width}px`);
  }, [pane, now.width]);

  const put = (width: number | null) => {
    size(width);
    remember();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between texts is never dragged
    <div
      ref={edge}
      class={`pane-edge pane-edge-${pane}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={deskWords.value.panes[pane]}
      aria-valuenow={now.width}
      aria-valuemin={now.least}
      aria-valuemax={now.most}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        edge.current?.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width: now.width };
      }}
      onPointerMove={({ clientX }) => {
        if (!grip.current) return;
        const by = (clientX - grip.current.x) * (pane === 'list' ? 1 : -1);
        size(within(now, grip.current.width + by));
      }}
      onLostPointerCapture={() => {
        grip.current = null;
        remember();
      }}
      onDblClick={() => put(null)}
      onKeyDown={(event) => {
        const width = widthAfter(event, pane, now);
        if (width === undefined) return;
        event.preventDefault();
        put(width);
      }}
    />
  );
}
