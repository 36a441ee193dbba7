import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaneViewModel } from '../../sync/device.ts';
import { exportWords } from '../../text/desk-export/words.ts';
import { dayOf } from '../../text/format.ts';
import { language, words } from '../../text/words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { Sheet } from '../../ui/sheet.tsx';
import type { Entry } from '../finder/entry.ts';
import type { Filter } from '../finder/filter.ts';
import type { Finder } from '../finder/finder.ts';
import { findsCsv } from './finds-csv.ts';
import { findsGeoJson } from './finds-geojson.ts';
import { gather } from './gather.ts';
import { namesIn } from './names.ts';

type ExportSheetProps = {
  view: LaneViewModel;
  finder: Finder;
  filter: Filter;
  onClose: () => void;
};

type Work = { count: number; total: number };

/** Saves what the list shows as a file: every row of it, not only those that are drawn. */
export function ExportSheet({ view, finder, filter, onClose }: ExportSheetProps) {
  const t = exportWords.value;
  const [total, setTotal] = useState<number | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [told, setTold] = useState('');
  const [isFailed, setFailed] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const isRead = finder.isRead.value;
  const version = finder.version.value;
  useEffect(() => {
    const asked = { ...filter, kind: 'observation' } as const;
    finder.list({ filter: asked, sort: 'oldest', from: 0, count: 0, keep: null }).then(
      (answer) => setTotal(answer.total),
      () => setFailed(true),
    );
  }, [finder, filter, version]);

  const save = async (ending: string, type: string, write: (entries: Entry[]) => string) => {
    stop.current = new AbortController();
    setTold('');
    setFailed(false);
    setWork({ count: 0, total: total ?? 0 });
    try {
      const onMore = (count: number, of: number) => setWork({ count, total: of });
      const entries = await gather(finder, filter, onMore, stop.current.signal);
      if (!entries) return;
      const name = `loopmee-${t.file}-${dayOf(Date.now())}.${ending}`;
      saveFile(new Blob([write(entries)], { type }), name);
      setTold(t.saved(name));
    } catch {
      setFailed(true);
    } finally {
      setWork(null);
    }
  };
  const say = { export: t, app: words.value, language: language.value };
  const asSheet = () =>
    save('csv', 'text/csv;charset=utf-8', (all) => findsCsv(all, namesIn(view), say));
  const asMap = () =>
    save('geojson', 'application/geo+json', (all) => findsGeoJson(all, namesIn(view)));
  const number = (n: number) => n.toLocaleString(language.value);
  return (
    <Sheet isModal title={t.title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack" data-testid="export-sheet">
        {total !== null && <p>{total === 0 ? t.none : t.what(number(total))}</p>}
        {!isRead && <p role="status">{t.reading}</p>}
        {isFailed && (
          <p class="field-error" role="alert">
            {t.failed}
          </p>
        )}
        {work ? (
          <>
            <progress value={work.count} max={Math.max(work.total, 1)} aria-label={t.title} />
            <p role="status">{t.gathering(number(work.count), number(work.total))}</p>
            <button type="button" class="button" onClick={() => stop.current.abort()}>
              {t.stop}
            </button>
          </>
        ) : (
          [[t.sheet, 'button button-do', asSheet] as const, [t.map, 'button', asMap] as const].map(
            ([label, look, onPress]) => (
              <button
                key={label}
                type="button"
                class={look}
                disabled={!isRead || !total}
                onClick={() => void onPress()}
              >
                {label}
              </button>
            ),
          )
        )}
        {told && <p role="status">{told}</p>}
      </div>
    </Sheet>
  );
}
