import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { dayOf } from '../../text/format.ts';
import { planExportWords } from '../../text/plan-export/words.ts';
import { language, words } from '../../text/words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { planCsv } from './plan-csv.ts';
import { planGeoJson } from './plan-geojson.ts';
import { type PlanLine, planLines } from './plan-lines.ts';

type PlanExportSheetProps = {
  view: Pick<LaneViewModel, 'byId' | 'list'>;
  rows: readonly SeenRow[];
  onClose: () => void;
};

/** Saves what the plan shows as a file; what takes long can be watched and stopped. */
export function PlanExportSheet({ view, rows, onClose }: PlanExportSheetProps) {
  const t = planExportWords.value;
  const [count, setCount] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const [isFailed, setFailed] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const save = async (ending: string, type: string, write: (lines: PlanLine[]) => string) => {
    stop.current = new AbortController();
    setTold('');
    setFailed(false);
    setCount(0);
    try {
      const lines = await planLines(view, rows, setCount, stop.current.signal);
      if (!lines) return setTold(t.stopped);
      const name = `loopmee-${t.file}-${dayOf(Date.now())}.${ending}`;
      saveFile(new Blob([write(lines)], { type }), name);
      setTold(t.saved(name));
    } catch {
      setFailed(true);
    } finally {
      setCount(null);
    }
  };
  const say = { plan: t, app: words.value, language: language.value };
  const asSheet = () => save('csv', 'text/csv;charset=utf-8', (lines) => planCsv(lines, say));
  const asMap = () => save('geojson', 'application/geo+json', planGeoJson);
  const number = (n: number) => n.toLocaleString(language.value);
  const ways = [
    [t.sheet, 'button button-do', asSheet],
    [t.map, 'button', asMap],
  ] as const;
  return (
    <Sheet isModal title={t.title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack" data-testid="plan-export-sheet">
        <p>{rows.length === 0 ? t.none : t.what(number(rows.length))}</p>
        {isFailed && (
          <p class="field-error" role="alert">
            {t.failed}
          </p>
        )}
        {count !== null ? (
          <>
            <progress value={count} max={Math.max(rows.length, 1)} aria-label={t.title} />
            <p role="status">{t.going(number(count), number(rows.length))}</p>
            <button type="button" class="button" onClick={() => stop.current.abort()}>
              {t.stop}
            </button>
          </>
        ) : (
          ways.map(([label, look, onPress]) => (
            <button
              key={label}
              type="button"
              class={look}
              disabled={rows.length === 0}
              onClick={() => void onPress()}
            >
              {label}
            </button>
          ))
        )}
        <p class="quiet">{t.mapHint}</p>
        {told && <p role="status">{told}</p>}
      </div>
    </Sheet>
  );
}
