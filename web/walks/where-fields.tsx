import { useRef, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { Crosshair } from '../map/crosshair.tsx';
import type { LatLng } from '../map/map-types.ts';
import type { OpenedMap } from '../map/opened-map.ts';
import { useDrawing } from '../map/use-drawing.ts';
import type { DeskArea } from '../sync/use-areas.ts';
import { addressAt } from '../text/place-words.ts';
import { walksWords } from '../text/walks/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import type { PlanDraft, Stop } from './plan-draft.ts';
import { RouteFields } from './route-fields.tsx';
import { largestRing, simplifyArea } from './simplify-area.ts';
import type { Door } from './streets-covered.ts';
import { TypedStop } from './typed-stop.tsx';
import { WalkAreaMap } from './walk-area-map.tsx';

type Where = Pick<PlanDraft, 'area' | 'areaName' | 'route'>;
type WhereFieldsProps = {
  where: Where;
  neighbourhoods: readonly DeskArea[];
  doors: readonly Door[];
  problem: string;
  onWhere: (some: Partial<Where>) => void;
};

const nothing: readonly LatLng[] = [];

/** Where a walk goes: a neighbourhood that is picked or drawn, and the fixed points of its route. */
export function WhereFields({ where, neighbourhoods, doors, problem, onWhere }: WhereFieldsProps) {
  const { form: say } = walksWords.value;
  const { area, areaName, route } = where;
  const [map, setMap] = useState<OpenedMap | null>(null);
  const [isPlacing, setPlacing] = useState(false);
  const [isSimpler, setSimpler] = useState(false);
  const [looked, setLooked] = useState(0);
  const middle = useRef<LatLng | null>(null);
  const lookAgain = () => setLooked((n) => n + 1);
  const set = (corners: readonly LatLng[], name?: string) => {
    setSimpler(corners.length > limits.walkCorners);
    onWhere({
      area: simplifyArea(corners, limits.walkCorners),
      ...(name !== undefined && { areaName: name }),
    });
  };
  const drawing = useDrawing(map, (corners) => {
    set(corners);
    announce(say.areaDrawn(corners.length));
  });
  const picked = neighbourhoods.find(({ name }) => name === areaName);
  const pick = (code: string) => {
    const one = neighbourhoods.find((hood) => hood.code === code);
    drawing.stop();
    if (one) set(largestRing(one.rings), one.name);
    lookAgain();
  };
  const here = () => middle.current ?? map?.getCenter() ?? null;
  const put = (stop: Stop) => {
    if (route.length >= limits.walkStops) return;
    onWhere({ route: [...route, stop] });
    announce(say.stopLabel(route.length + 1, stop.name));
  };
  const putHere = () => {
    const place = here();
    if (!place) return;
    const position = { lat: place.lat, lng: place.lng };
    put({ position, name: addressAt(position) ?? '' });
  };
  const isFull = route.length >= limits.walkStops;
  return (
    <fieldset class="field walks-part">
      <legend>
        <h2>{say.where}</h2>
      </legend>
      {neighbourhoods.length > 0 && (
        <div class="field">
          <label for="plan-hood">{say.pick}</label>
          <select
            id="plan-hood"
            class="input"
            value={picked?.code ?? ''}
            onChange={({ currentTarget }) => pick(currentTarget.value)}
          >
            <option value="">{say.pickNone}</option>
            {neighbourhoods.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="plan-area-name">{say.areaName}</label>
        <input
          id="plan-area-name"
          class="input"
          maxLength={limits.nameLength}
          value={areaName}
          aria-invalid={problem !== ''}
          aria-describedby={problem ? 'plan-where-problem' : 'plan-where-hint'}
          onInput={({ currentTarget }) => onWhere({ areaName: currentTarget.value })}
        />
        <p id="plan-where-hint" class="field-hint">
          {say.areaNameHint}
        </p>
        {problem && (
          <p id="plan-where-problem" class="field-error" role="alert">
            {problem}
          </p>
        )}
      </div>
      <WalkAreaMap
        label={say.map}
        area={drawing.isOn ? drawing.corners : (area ?? nothing)}
        isDrawing={drawing.isOn}
        route={route}
        look={`${looked}`}
        nudge={drawing.isOn || isPlacing ? 4 : undefined}
        onMap={setMap}
        onMove={(centre) => {
          middle.current = centre;
        }}
      >
        {(drawing.isOn || isPlacing) && <Crosshair />}
      </WalkAreaMap>
      {drawing.isOn ? (
        <div class="walks-tools">
          <p aria-live="polite">
            {say.drawHint} {drawing.corners.length > 0 && say.corners(drawing.corners.length)}
          </p>
          <button
            type="button"
            class="button"
            data-testid="plan-corner"
            onClick={() => {
              const place = here();
              if (place) drawing.add(place);
            }}
          >
            <Icon name="plus" />
            {say.corner}
          </button>
          {drawing.canClose && (
            <button
              type="button"
              class="button"
              data-testid="plan-area-done"
              onClick={drawing.close}
            >
              <Icon name="check" />
              {say.close}
            </button>
          )}
          {drawing.corners.length > 0 && (
            <button type="button" class="button" onClick={drawing.back}>
              <Icon name="undo" />
              {say.cornerBack}
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={drawing.stop}>
            {say.stop}
          </button>
        </div>
      ) : isPlacing ? (
        <div class="walks-tools">
          <p>{isFull ? say.stopsFull(limits.walkStops) : say.stopHint}</p>
          <button
            type="button"
            class="button"
            data-testid="plan-stop"
            disabled={isFull}
            onClick={putHere}
          >
            <Icon name="plus" />
            {say.stopHere} {route.length + 1}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setPlacing(false)}>
            {say.stopDone}
          </button>
        </div>
      ) : (
        <div class="walks-tools">
          <button
            type="button"
            class="button"
            data-testid="plan-draw"
            onClick={() => drawing.start()}
          >
            <Icon name="pencil" />
            {area ? say.redraw : say.draw}
          </button>
          <button
            type="button"
            class="button"
            data-testid="plan-stops-begin"
            onClick={() => setPlacing(true)}
          >
            <Icon name="locate" />
            {say.addStop}
          </button>
          {area && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => onWhere({ area: null })}
            >
              {say.areaGone}
            </button>
          )}
        </div>
      )}
      {area && !drawing.isOn && <p class="field-hint">{say.areaDrawn(area.length)}</p>}
      {isSimpler && area && <p class="field-hint">{say.simpler}</p>}
      <h3>{say.route}</h3>
      <p class="field-hint">{say.routeHint}</p>
      <TypedStop doors={doors} isFull={isFull} onStop={put} />
      {route.length > 0 && (
        <RouteFields route={route} onRoute={(next) => onWhere({ route: next })} />
      )}
    </fieldset>
  );
}
