import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { InsightReport } from '../../schema/insight.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { askInsight } from '../sync/insight-client.ts';
import { useAnswer } from '../sync/use-answer.ts';
import { dayOf, momentWords } from '../text/format.ts';
import { insightWords } from '../text/insight/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { ServerAnswer } from '../ui/server-answer.tsx';
import { daysOf, readAsked } from './asked.ts';
import { BeforeAfter, type PhotoSlot } from './before-after.tsx';
import { ChartLooks } from './chart-looks.tsx';
import { Choosers } from './choosers.tsx';
import { keepReport, keptReport } from './last-report.ts';
import { Report } from './report.tsx';
import { usePlaces } from './use-places.ts';
import { WalkSection } from './walk-section.tsx';
import './insight.css';

type InsightScreenProps = {
  device: Device;
  lane: LaneView;
  photo: PhotoSlot;
  /** Where what the children of a walk were answered is put on paper. */
  forChildren: (walk: string) => string;
};

/** How long our own work takes and where it waits, what was kept of what was promised, and what people raise. */
export function InsightScreen({ device, lane, photo, forChildren }: InsightScreenProps) {
  const say = insightWords.value;
  const { query } = useLocation();
  const asked = readAsked(query);
  const places = usePlaces(device, lane);
  const view = device.view(lane.id).value;
  const { from, to } = daysOf(asked.period, Date.now());
  const key = `insight ${lane.id} ${from} ${to} ${asked.place}`;
  const answer = useAnswer<InsightReport>(key, () =>
    askInsight(device, { lane: lane.id, from, to, neighbourhood: asked.place }),
  );
  const { value, problem } = answer;
  useEffect(() => {
    if (value) keepReport(lane.id, value);
  }, [lane.id, value]);
  const kept = value || problem !== 'unreachable' ? undefined : keptReport(lane.id);
  const report = value ?? kept;
  const [saved, setSaved] = useState('');
  const save = async (shown: InsightReport) => {
    const { reportCsv } = await import('./report-csv.ts');
    const name = `loopmee-${say.file}-${dayOf(Date.now())}.csv`;
    const text = reportCsv(shown, { insight: say, language: language.value });
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
    setSaved(say.saved(name));
  };
  return (
    <main class="insight" id="content">
      <ChartLooks />
      <div class="insight-top">
        <div>
          <h1 tabIndex={-1}>{say.title}</h1>
          <p class="quiet">{say.intro}</p>
        </div>
        <Choosers asked={asked} places={places} />
        {report && (
          <div class="wrap">
            <button type="button" class="button" onClick={() => print()}>
              {say.print}
            </button>
            <button type="button" class="button" onClick={() => void save(report)}>
              {say.save}
            </button>
          </div>
        )}
      </div>
      {saved && <p role="status">{saved}</p>}
      {kept ? (
        <>
          <p class="card server-says" role="status" data-testid="kept-report">
            <Icon name="cloud-off" />
            {say.keptFrom(momentWords(kept.madeAt, language.value))}
          </p>
          <Report report={kept} view={view} isKept />
        </>
      ) : (
        <ServerAnswer answer={answer} signInAt={paths.signIn(location.pathname)}>
          {(shown) => <Report report={shown} view={view} />}
        </ServerAnswer>
      )}
      <div class="insight-figures">
        <BeforeAfter view={view} photo={photo} />
        <WalkSection device={device} lane={lane} view={view} forChildren={forChildren} />
      </div>
    </main>
  );
}
