import type { AreaKind, AreaLayer } from '../../map/area-shapes.ts';
import type { Drawing } from '../../map/use-drawing.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';
import { AreaToggles } from './area-toggles.tsx';

export type Layers = {
  isHexes: boolean;
  hasConcerns: boolean;
  /** What is drawn under the finds. */
  areas: readonly AreaKind[];
};

type ControlProps = {
  layers: Layers;
  onLayers: (layers: Layers) => void;
  /** What there is to draw under the finds. */
  known: readonly AreaLayer[];
  /** Somebody who may not see concerns has no switch for them. */
  mayConcerns: boolean;
  drawing: Drawing;
  hasArea: boolean;
  onClear: () => void;
  onScreen: () => void;
  onPrint?: (() => void) | undefined;
};

/** What the map shows, and drawing an area on it. */
export function MapControls(props: ControlProps) {
  const { layers, onLayers, known, mayConcerns, drawing, hasArea } = props;
  const t = reviewMapWords.value;
  if (drawing.isOn)
    return (
      <div class="desk-drawing">
        <p aria-live="polite">
          {t.drawHint} {drawing.corners.length > 0 && t.corners(drawing.corners.length)}
        </p>
        {drawing.canClose && (
          <button type="button" class="chip" onClick={drawing.close}>
            {t.closeArea}
          </button>
        )}
        <button type="button" class="chip" onClick={props.onScreen}>
          {t.onScreen}
        </button>
        <button type="button" class="chip" onClick={drawing.stop}>
          {t.cancel}
        </button>
      </div>
    );
  const view = (isHexes: boolean, label: string) => (
    <button
      type="button"
      aria-pressed={layers.isHexes === isHexes}
      onClick={() => onLayers({ ...layers, isHexes })}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="desk-layers">
      <legend class="visually-hidden">{t.layers}</legend>
      {view(false, t.points)}
      {view(true, t.hexes)}
      {mayConcerns && (
        <button
          type="button"
          aria-pressed={layers.hasConcerns}
          onClick={() => onLayers({ ...layers, hasConcerns: !layers.hasConcerns })}
        >
          {t.concerns}
        </button>
      )}
      <button type="button" onClick={hasArea ? props.onClear : drawing.start}>
        {hasArea ? t.clearArea : t.draw}
      </button>
      <AreaToggles
        known={known}
        shown={layers.areas}
        onShown={(areas) => onLayers({ ...layers, areas })}
      />
      {props.onPrint && (
        <button type="button" onClick={props.onPrint}>
          {t.print}
        </button>
      )}
    </fieldset>
  );
}
