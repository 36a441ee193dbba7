import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { centre as demoCentre } from '../../schema/demo/plane.ts';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng, MapFocus } from '../map/map-types.ts';
import type { Aim as AimedBy } from '../map/place-of.ts';
import { nameInPath, paths } from '../routes.ts';
import { findsOf, type Told } from '../text/finds.ts';
import { firstWords } from '../text/first/words.ts';
import { language } from '../text/language.ts';
import { pinsOf } from '../text/place-words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { isCoached, noteCoached } from './coached.ts';
import { SyncLine } from './sync-line.tsx';
import { usePosition } from './use-position.ts';
import { useSheetHeight } from './use-sheet-height.ts';
import { WalkBar } from './walk-bar.tsx';
import { focusOf, type WalkMode } from './walk-mode.ts';
import { WalkPlate } from './walk-plate.tsx';
import type { Said as WhatIsSaid } from './walk-said.tsx';
import type { WalkProps } from './walk-slots.ts';
import './walk.css';

const BAR = 84;
const TOP = 70;

const parts = () => import('./late-parts.ts');
const Aim = later(async () => (await parts()).aim(), true);
const Addresses = later(async () => (await parts()).addresses());
const Coach = later(async () => (await parts()).coach(), true);
const Hands = later(async () => (await parts()).hands(), true);
const Keys = later(async () => (await parts()).keys());
const Menu = later(async () => (await parts()).menu());
const MoveSheet = later(async () => (await parts()).move());
const Refused = later(async () => (await parts()).refused());
const Said = later(async () => (await parts()).said(), true);

/** The walk: the map, the sign, and one thing to do. */
export function WalkMap({ device, lane, slots }: WalkProps) {
  const { walk } = firstWords.value;
  const { query, route } = useLocation();
  const place = useRef<HTMLElement>(null);
  const isTouched = useRef(false);
  const wasOpen = useRef(false);
  const here = usePosition();
  const [start] = useState<LatLng>(() => (here.state === 'fixed' ? here : demoCentre));
  const [mode, setMode] = useState<WalkMode>({ doing: 'look' });
  const [centre, setCentre] = useState<LatLng>(start);
  const [aim, setAim] = useState<AimedBy | null>(null);
  const [scale, setScale] = useState(1);
  const [located, setLocated] = useState<MapFocus>();
  const [over, setOver] = useState<'menu' | 'keys' | 'addresses' | null>(null);
  const [isNew, setNew] = useState(() => !isCoached());

  const [said, setSaid] = useState<WhatIsSaid | null>(null);
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

  const startAiming = (next: WalkMode, by: AimedBy | null) => {
    isTouched.current = false;
    setLocated(undefined);
    setSaid(null);
    setAim(by);
    setMode(next);
  };
  const add = () => {
    if (query.vondst) closeFind();
    noteCoached();
    setNew(false);
    startAiming({ doing: 'capture', time: Date.now() }, { by: 'device' });
  };
  const goToMe = () => {
    if (here.state !== 'fixed') return;
    isTouched.current = false;
    if (isAiming) setAim({ by: 'device' });
    else setLocated({ position: here, token: Date.now() });
  };
  // A device without a place leaves aiming to the person.
  useEffect(() => {
    if (here.state === 'fixed' && mode.doing === 'look' && !isTouched.current && !query.vondst)
      setLocated({ position: here, token: 'first' });
  }, [here.state]);
  useEffect(() => {
    // The map was led somewhere else: closing what is open leaves it there.
    if (sheet) setLocated(undefined);
    else if (wasOpen.current && document.activeElement?.matches('body, h1'))
      place.current?.querySelector<HTMLElement>('.gable')?.focus({ preventScroll: true });
    wasOpen.current = sheet !== '';
  }, [sheet]);

  const say = (told: Told) => setSaid({ ...told, key: `${told.text} ${Date.now()}` });
  const onSaved = (id: string, told: Told) => {
    say(told);
    look();
    route(paths.walk(me, id));
  };
  const onRemoved = (told: Told) => {
    say(told);
    closeFind();
  };
  const onUndone = () => {
    setSaid(null);
    // What was made just now is gone, and with it what its sheet is about.
    if (said?.back.t.endsWith('.delete')) closeFind();
  };

  const hasSheet = isAiming || chosenId !== null;
  const padding = { top: isAiming ? TOP : 0, bottom: hasSheet ? height : BAR };
  const meOnMap = here.state === 'fixed' ? here : undefined;
  const isAtMe = isAiming && aim?.by === 'device' && here.state === 'fixed';
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
          focus={focusOf({ mode, chosen, here, aim, height }) ?? located}
          padding={padding}
          nudge={isAiming ? 2 : undefined}
          onPin={(id) => mode.doing === 'look' && route(paths.walk(me, id))}
          onMove={(to, isByHand) => {
            setCentre(to);
            if (isByHand && isTouched.current) setAim({ by: 'hand' });
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
          onClick={() => setOver('menu')}
        >
          <Icon name="menu" />
        </button>
        {!isAiming && <SyncLine device={device} lane={lane} />}
        {!isAiming && <GroundNote />}
        {!isAiming && slots.around({ device, lane, view })}
        {(lane.isClosed || (lane.refusal && lane.state !== 'open')) && !isAiming && (
          <Refused device={device} lane={lane} />
        )}
      </div>
      {isNew && !sheet && !said && <Coach view={view} />}
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
          aim: aim ?? { by: 'hand' },
          here,
          onMyPlace: goToMe,
          onByAddress: () => setOver('addresses'),
          onSaved,
          onClose: look,
        })}
      {mode.doing === 'move' && chosen && (
        <MoveSheet
          device={device}
          lane={lane}
          find={chosen}
          centre={centre}
          aim={aim ?? { by: 'hand' }}
          here={here}
          onMyPlace={goToMe}
          onByAddress={() => setOver('addresses')}
          onMoved={(told) => {
            say(told);
            look();
          }}
          onClose={look}
        />
      )}
      {mode.doing === 'look' && chosenId && (
        <div class="panel">
          {slots.find({
            device,
            lane,
            view,
            id: chosenId,
            onClose: closeFind,
            onMove: () => startAiming({ doing: 'move', id: chosenId }, null),
            onTold: say,
            onRemoved,
          })}
        </div>
      )}
      {said && (
        <div
          class="walk-said"
          style={{ insetBlockEnd: `${(hasSheet ? height : BAR + 46) + 12}px` }}
        >
          <Said
            device={device}
            lane={lane}
            said={said}
            onUndone={onUndone}
            onGone={() => setSaid(null)}
          />
        </div>
      )}
      <Hands
        place={place}
        isAiming={isAiming}
        onAdd={add}
        onHelp={() => setOver('keys')}
        onBack={isAiming ? look : chosenId ? closeFind : null}
      />
      {over === 'menu' && (
        <Menu
          device={device}
          lane={lane}
          view={view}
          onKeys={() => setOver('keys')}
          onClose={() => setOver(null)}
        >
          {slots.rows({ device, lane })}
        </Menu>
      )}
      {over === 'keys' && <Keys onClose={() => setOver(null)} />}
      {over === 'addresses' && (
        <Addresses
          device={device}
          lane={lane}
          centre={centre}
          onChoose={(at) => {
            setAim({ by: 'address', at });
            setOver(null);
          }}
          onClose={() => setOver(null)}
        />
      )}
    </main>
  );
}
