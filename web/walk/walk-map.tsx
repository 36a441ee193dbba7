import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { centre as demoCentre } from '../../schema/demo/plane.ts';
import type { Category } from '../../schema/vocabulary/categories.ts';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng, MapFocus } from '../map/map-types.ts';
import { nameInPath, paths } from '../routes.ts';
import { deleteDraft, patchDraft } from '../sync/drafts.ts';
import { findsOf } from '../text/finds.ts';
import { firstWords } from '../text/first/words.ts';
import { language } from '../text/language.ts';
import { pinsOf } from '../text/place-words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { useSave } from '../ui/use-save.ts';
import { SyncLine } from './sync-line.tsx';
import { usePosition } from './use-position.ts';
import { useSheetHeight } from './use-sheet-height.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkBar } from './walk-bar.tsx';
import { focusOf, type WalkMode } from './walk-mode.ts';
import { WalkPlate } from './walk-plate.tsx';
import type { Said } from './walk-said.tsx';
import type { WalkProps } from './walk-slots.ts';
import './walk.css';

const BAR = 84;
const TOP = 70;

const Aim = later(() => import('./walk-aim.tsx').then(({ WalkAim }) => WalkAim), true);
const Menu = later(() => import('./walk-menu.tsx').then(({ WalkMenu }) => WalkMenu));
const MoveSheet = later(() => import('./move-sheet.tsx').then(({ MoveSheet }) => MoveSheet));
const Refused = later(() => import('./refused-card.tsx').then(({ RefusedCard }) => RefusedCard));
const Told = later(() => import('./walk-said.tsx').then(({ WalkSaid }) => WalkSaid), true);

/** The walk: the map, the sign, and one thing to do. */
export function WalkMap({ device, lane, slots }: WalkProps) {
  const { walk, app } = firstWords.value;
  const { query, route } = useLocation();
  const place = useRef<HTMLElement>(null);
  const isTouched = useRef(false);
  const here = usePosition();
  const [start] = useState<LatLng>(() => (here.state === 'fixed' ? here : demoCentre));
  const [mode, setMode] = useState<WalkMode>({ doing: 'look' });
  const [centre, setCentre] = useState<LatLng>(start);
  const [isMoved, setMoved] = useState(false);
  const [scale, setScale] = useState(1);
  const [located, setLocated] = useState<MapFocus>();
  const [said, setSaid] = useState<Said | null>(null);
  const [hasMenu, setMenu] = useState(false);

  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const finds = findsOf(view);
  const chosenId =
    mode.doing === 'move' ? mode.id : mode.doing === 'look' ? (query.vondst ?? null) : null;
  const chosen = finds.find(({ id }) => id === chosenId) ?? null;
  const sheet = mode.doing === 'look' ? (chosenId ? `find ${chosenId}` : '') : mode.doing;
  const height = useSheetHeight(place, sheet);
  const isAiming = mode.doing !== 'look';
  const me = nameInPath(lane);
  const look = () => setMode({ doing: 'look' });
  const closeFind = () => route(paths.walk(me));

  const aim = (next: WalkMode) => {
    isTouched.current = false;
    setMoved(false);
    setMode(next);
  };
  const add = () => {
    if (query.vondst) closeFind();
    setSaid(null);
    aim({ doing: 'capture', time: Date.now() });
  };
  const goToMe = () => {
    if (here.state !== 'fixed') return;
    isTouched.current = false;
    setMoved(false);
    setLocated({ position: here, token: Date.now() });
  };
  useWalkKeys(add, mode.doing === 'look');
  // A device without a place leaves aiming to the person.
  useEffect(() => {
    if (here.state === 'fixed' && mode.doing === 'look' && !located && !query.vondst)
      setLocated({ position: here, token: 'first' });
  }, [here.state]);

  const onSaved = (id: string, category: Category, at: LatLng) => {
    const undo = () => {
      const row = device.view(lane.id).value.byId(id);
      if (row) void save([deleteDraft(row)], '');
      setSaid(null);
      closeFind();
    };
    setSaid({ did: 'saved', key: id, category, at, undo });
    look();
    route(paths.walk(me, id));
  };
  const moveHere = async () => {
    if (!chosen) return look();
    const position = { lat: centre.lat, lng: centre.lng, accuracy: null, how: 'hand' };
    if (!(await save([patchDraft(chosen.row, { position })], ''))) return;
    const { category } = chosen;
    setSaid({ did: 'moved', key: `move ${Date.now()}`, category, at: centre });
    look();
  };
  const onRemoved = (text: string, bringBack: () => void) => {
    if (!chosen) return;
    const putBack = () => {
      bringBack();
      setSaid(null);
    };
    const { id, category } = chosen;
    setSaid({ did: 'removed', key: `removed ${id}`, category, text, putBack });
    closeFind();
  };

  const hasSheet = isAiming || chosenId !== null;
  const padding = { top: isAiming ? TOP : 0, bottom: hasSheet ? height : BAR };
  const meOnMap = here.state === 'fixed' ? here : undefined;
  const isAtMe = mode.doing === 'capture' && !isMoved && here.state === 'fixed';
  const touched = () => {
    isTouched.current = true;
  };

  return (
    <main class="walk" id="content" ref={place}>
      <div
        class="walk-map"
        onPointerDownCapture={touched}
        onKeyDownCapture={touched}
        onWheelCapture={touched}
      >
        <LeafletMap
          label={walk.map}
          centre={start}
          zoom={18}
          pins={pinsOf(finds, chosenId, firstWords.value, language.value)}
          me={meOnMap}
          focus={focusOf({ mode, chosen, here, isMoved, height }) ?? located}
          padding={padding}
          nudge={isAiming ? 2 : undefined}
          onPin={(id) => mode.doing === 'look' && route(paths.walk(me, id))}
          onMove={(to, isByHand) => {
            setCentre(to);
            if (isByHand && isTouched.current) setMoved(true);
          }}
          onScale={setScale}
        >
          {isAiming && (
            <Aim padding={padding} accuracy={isAtMe ? here.accuracy : undefined} scale={scale} />
          )}
        </LeafletMap>
      </div>
      <div class="walk-top" data-over-map>
        <WalkPlate lane={lane} view={view} now={Date.now()} />
        <button
          type="button"
          class="button button-floating"
          aria-label={walk.menu}
          onClick={() => setMenu(true)}
        >
          <Icon name="menu" />
        </button>
        {problem && (
          <p class="field-error walk-problem" role="alert">
            {problem}
          </p>
        )}
        {!isAiming && <SyncLine device={device} lane={lane} />}
        {!isAiming && <GroundNote />}
        {lane.refusal && lane.state !== 'open' && !isAiming && (
          <Refused device={device} lane={lane} />
        )}
      </div>
      {mode.doing === 'look' && !chosenId && (
        <WalkBar
          list={paths.list(me)}
          count={finds.length}
          hasPlace={here.state === 'fixed'}
          onAdd={add}
          onLocate={goToMe}
        />
      )}
      {mode.doing === 'capture' &&
        slots.capture({
          device,
          lane,
          finds,
          centre,
          isMoved,
          here,
          onMyPlace: goToMe,
          onSaved,
          onClose: look,
        })}
      {mode.doing === 'move' && chosen && (
        <MoveSheet find={chosen} onHere={() => void moveHere()} onClose={look} />
      )}
      {mode.doing === 'look' && chosenId && (
        <div class="panel">
          {slots.find({
            device,
            lane,
            view,
            id: chosenId,
            onClose: closeFind,
            onMove: () => aim({ doing: 'move', id: chosenId }),
            onRemoved,
          })}
        </div>
      )}
      {said && (
        <div
          class="walk-said"
          style={{ insetBlockEnd: `${(hasSheet ? height : BAR + 46) + 12}px` }}
        >
          <Told said={said} onGone={() => setSaid(null)} />
        </div>
      )}
      {hasMenu && (
        <Menu device={device} lane={lane} view={view} onClose={() => setMenu(false)}>
          {slots.phone({ device })}
        </Menu>
      )}
    </main>
  );
}
