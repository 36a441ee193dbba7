import type { AreaKind } from '../../map/area-shapes.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';

/** What the marks mean; in print it stands under the map. */
export function DeskLegend({ isHexes, areas }: { isHexes: boolean; areas: readonly AreaKind[] }) {
  const {
    legend,
    twoVoices,
    zigzag,
    equal,
    different,

    clusterLegend,
    hexLegend,
    areaLegend,
  } = reviewMapWords.value;
  return (
    <details class="desk-legend">
      <summary>{legend}</summary>
      {areas.map((kind) => (
        <p key={kind}>
          <svg width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
            <path class={`area-line area-line-${kind}`} d="M2 6H42" />
          </svg>{' '}
          {areaLegend[kind]}
        </p>
      ))}
      {isHexes ? (
        <p>{hexLegend}</p>
      ) : (
        <>
          <p>{clusterLegend}</p>
          <p>
            <b>{twoVoices}</b>: {zigzag}
          </p>
          <p>
            <b aria-hidden="true">=</b> {equal}
          </p>
          <p>
            <svg width="22" height="18" viewBox="-8 -6 16 12" aria-hidden="true">
              <path class="voice-line" d="M-5 4L-2 -4L2 4L5 -4" />
            </svg>{' '}
            {different}
          </p>
        </>
      )}
    </details>
  );
}
