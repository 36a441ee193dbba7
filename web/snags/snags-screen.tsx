import { useRef, useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { snagWords } from '../text/snags/words.ts';
import { useSave } from '../ui/use-save.ts';
import { AgendaList } from './agenda-list.tsx';
import { EndedList } from './ended-list.tsx';
import { SnagButton } from './snag-button.tsx';
import { SnagSession } from './snag-session.tsx';
import { SnagsHead } from './snags-head.tsx';
import { useSnags } from './use-snags.ts';
import './snags.css';

type Shown = 'open' | 'ended';

/** What holds up our work: the list, the agenda, the session itself, and what came of it. */
export function SnagsScreen({ device, lane }: { device: Device; lane: LaneView }) {
  const say = snagWords.value;
  const { session } = say;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), say.notSaved);
  const snags = useSnags(device, lane, device.view(lane.id).value);
  const begin = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<Shown>('open');
  const [isOn, setOn] = useState(false);
  const { agenda, list, ended } = snags;
  const [nowMs, mayDecide] = [Date.now(), roleMay(lane.role, 'decide')];
  if (isOn)
    return (
      <SnagSession
        snags={snags}
        nowMs={nowMs}
        save={save}
        problem={problem}
        onClose={() => {
          setOn(false);
          setTimeout(() => begin.current?.focus());
        }}
      />
    );
  const chip = (to: Shown, words: string) => (
    <button type="button" class="chip" aria-pressed={shown === to} onClick={() => setShown(to)}>
      {words}
    </button>
  );
  return (
    <main class="snags" id="content">
      <SnagsHead snags={snags} nowMs={nowMs} begin={begin} onBegin={() => setOn(true)} />
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="wrap snags-row">
        <fieldset class="wrap snags-shown" aria-label={session.show}>
          {chip('open', session.open(agenda.length + list.length))}
          {chip('ended', session.ended(ended.length))}
        </fieldset>
        <SnagButton device={device} lane={lane} about={null} label={session.add} />
      </div>
      {shown === 'open' ? (
        <AgendaList snags={snags} nowMs={nowMs} mayDecide={mayDecide} save={save} />
      ) : (
        <EndedList snags={snags} mayDecide={mayDecide} save={save} />
      )}
    </main>
  );
}
