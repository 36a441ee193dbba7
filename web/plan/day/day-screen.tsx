import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Role, roleMay } from '../../../schema/actor.ts';
import { paths } from '../../routes.ts';
import type { Device, LaneView } from '../../sync/device.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayOf } from '../../text/format.ts';
import { words } from '../../text/words.ts';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { later } from '../../ui/later.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useSave } from '../../ui/use-save.ts';
import { DaySteps, WhoseChoice, whoseOf } from './day-bar.tsx';
import { DayDigest } from './day-digest.tsx';
import { DayVisits } from './day-visits.tsx';
import { PutOffSheet } from './put-off-sheet.tsx';
import { todayFor } from './today.ts';
import { type Asked, lookInOffice } from './visit-deeds.tsx';
import { type Visit, visitsFor } from './visits.ts';
import type { Whose } from './whose.ts';
import './day.css';

const ClosingSheet = later(() =>
  import('../closing/closing-sheet.tsx').then((part) => part.ClosingSheet),
);
const PlanSheet = later(() => import('../details/plan-sheet.tsx').then((part) => part.PlanSheet));

/** Who may look at the day of somebody else: to help, and to plan for them. */
const leads: readonly Role[] = ['team-lead', 'manager'];
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** Somebody's day: what to know, where to go, and closing what is done. All of it from what this device holds. */
export function DayScreen({ device, lane }: { device: Device; lane: LaneView }) {
  const say = dayScreenWords.value;
  const { query, route } = useLocation();
  const [asked, setAsked] = useState<{ id: string; what: Asked } | null>(null);
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const view = device.view(lane.id).value;
  const today = dayOf(Date.now());
  const day = isDay(query.dag) ? query.dag : today;
  const me = lane.person?.id ?? '';
  const mayChoose = leads.includes(lane.role);
  const chosen = mayChoose ? whoseOf(query.van) : null;
  const whose: Whose = chosen ?? { kind: 'member', id: me };
  const key = `${whose.kind}:${whose.id}`;
  const visits = useMemo(() => visitsFor(view, whose), [view, key]);
  const digest = useMemo(() => todayFor(view, whose, today), [view, key, today]);
  const isOut = !useOnline() || device.state.value === 'offline';
  const mayPlan = roleMay(lane.role, 'plan');

  const go = (to: { dag?: string; van?: string }) => {
    const next = new URLSearchParams({ ...query, ...to });
    if (next.get('dag') === today) next.delete('dag');
    if (next.get('van') === `member:${me}`) next.delete('van');
    route([paths.today, next].filter(String).join('?'), true);
  };
  const visit = asked && visits.find(({ id }) => id === asked.id);
  const close = () => setAsked(null);
  const onAsk = ({ id }: Visit, what: Asked) => setAsked({ id, what });
  const sheet = { device, lane, view, save, onClose: close };
  const putOff = (reason: string) =>
    visit && <PutOffSheet visit={visit} reason={reason} save={save} onClose={close} />;

  return (
    <main class="day" id="content">
      <DaySteps day={day} today={today} onDay={(dag) => go({ dag })} />
      {mayChoose && (
        <WhoseChoice view={view} me={me} whose={whose} onWhose={(van) => go({ van })} />
      )}
      {isOut && <p class="day-out">{mayPlan ? say.offline : say.offlineRead}</p>}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {day === today && (
        <DayDigest
          today={digest}
          isTeam={whose.kind === 'team'}
          isCounted={whose.kind === 'team' || whose.id === me}
          onNewDay={(one) => onAsk(one, 'put-off')}
        />
      )}
      <DayVisits
        day={day}
        visits={visits}
        save={mayPlan ? save : null}
        lookAt={lookInOffice}
        onAsk={onAsk}
        empty={
          <EmptyCard picture="door" text={say.none}>
            <a class="button" href={paths.plan}>
              {say.toPlan}
            </a>
          </EmptyCard>
        }
      />
      {visit && asked.what === 'close' && <ClosingSheet {...sheet} row={visit.row} />}
      {visit && asked.what === 'details' && (
        <PlanSheet {...sheet} row={visit.row} mayPlan={mayPlan} />
      )}
      {asked?.what === 'no-one' && putOff(say.noOneHomeWhy)}
      {asked?.what === 'put-off' && putOff('')}
    </main>
  );
}
