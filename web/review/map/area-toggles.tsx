import { useId, useState } from 'preact/hooks';
import type { AreaKind, AreaLayer } from '../../map/area-shapes.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';

type ToggleProps = {
  /** What there is to draw; without any there is nothing to switch. */
  known: readonly AreaLayer[];
  shown: readonly AreaKind[];
  onShown: (shown: readonly AreaKind[]) => void;
};

/** What is drawn under the finds, each by itself, behind one button: beside the others there is no room on a phone. */
export function AreaToggles({ known, shown, onShown }: ToggleProps) {
  const t = reviewMapWords.value;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const kinds = known.filter(({ areas }) => areas.length > 0).map(({ kind }) => kind);
  if (kinds.length === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t.more}
      </button>
      <span id={id} class="desk-areas" hidden={!isOpen}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={shown.includes(kind)}
            onClick={() => onShown(kinds.filter((one) => shown.includes(one) !== (one === kind)))}
          >
            {t.areas[kind]}
          </button>
        ))}
      </span>
    </>
  );
}
