import { useRef, useState } from 'preact/hooks';
import type { Device, SeenRow } from '../sync/device.ts';
import { PhotoRefused } from '../sync/photo-desk.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { whyWords } from './why-words.ts';

/** The camera and the gallery. What comes back is kept as it is before anything else happens to it. */
export function AddPhoto({ device, lane, row }: { device: Device; lane: string; row: SeenRow }) {
  const strip = photoStripWords.value;
  const camera = useRef<HTMLInputElement>(null);
  const gallery = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);

  const keep = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same picture can then be chosen again.
    input.value = '';
    setBusy(true);
    const kind = row.kind === 'concern' ? 'concern' : 'observation';
    const refused: string[] = [];
    const desk = await device.photoDesk();
    for (const file of files) {
      try {
        await desk.add(lane, { kind, id: row.id, walk: row.walk }, file);
      } catch (error) {
        refused.push(error instanceof PhotoRefused ? whyWords(error.problem) : strip.deviceProblem);
      }
    }
    setBusy(false);
    setProblems([...new Set(refused)]);
    if (refused.length < files.length) announce(strip.kept);
  };
  const input = (
    ref: typeof camera,
    testId: string,
    own: { capture?: 'environment'; multiple?: boolean },
  ) => (
    <input
      {...own}
      ref={ref}
      type="file"
      accept="image/*"
      class="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
      data-testid={testId}
      onChange={({ currentTarget }) => void keep(currentTarget)}
    />
  );

  return (
    <div class="stack">
      {problems.map((problem) => (
        <p key={problem} class="field-error" role="alert" data-testid="photo-problem">
          <Icon name="attention" />
          {problem}
        </p>
      ))}
      {isBusy && <p role="status">{strip.keeping}</p>}
      {input(camera, 'photo-camera', { capture: 'environment' })}
      {input(gallery, 'photo-gallery', { multiple: true })}
      <div class="pair">
        <button type="button" class="button" data-key="p" onClick={() => camera.current?.click()}>
          <Icon name="camera" />
          {strip.take}
        </button>
        <button type="button" class="button" onClick={() => gallery.current?.click()}>
          {strip.choose}
        </button>
      </div>
    </div>
  );
}
