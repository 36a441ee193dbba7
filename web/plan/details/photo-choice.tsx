import { useEffect, useState } from 'preact/hooks';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import type { Device, LaneView, SeenRow } from '../../sync/device.ts';
import { planningWords } from '../../text/planning/words.ts';
import type { Planned, Rows } from '../planned.ts';
import './photo-choice.css';

type PhotoChoiceProps = {
  device: Device;
  lane: LaneView;
  view: Rows;
  planned: Planned;
  label: string;
  chosen: string | null;
  isReadOnly?: boolean;
  onChoose: (id: string | null) => void;
};

/** One of the photos of what a follow-up is about, or none. */
export function PhotoChoice(props: PhotoChoiceProps) {
  const { device, lane, view, planned, label, chosen, isReadOnly, onChoose } = props;
  const say = planningWords.value.sheet;
  const photos = photosOf(view, planned);
  if (photos.length === 0) return <p class="quiet">{`${label}: ${say.noPhotos}`}</p>;
  return (
    <fieldset class="plan-photos" disabled={isReadOnly}>
      <legend>{label}</legend>
      {[null, ...photos].map((photo, n) => (
        <label key={photo?.id ?? ''} class="choice">
          <input
            type="radio"
            name={`photo-${planned.id}-${label}`}
            checked={chosen === (photo?.id ?? null)}
            onChange={() => onChoose(photo?.id ?? null)}
          />
          {photo && <Small device={device} lane={lane.id} photo={photo} />}
          {photo ? say.photo(n) : say.noPhoto}
        </label>
      ))}
    </fieldset>
  );
}

/** Oldest first. */
export function photosOf(view: Rows, { set }: Planned): SeenRow[] {
  const about = new Set(subjectsOf(set).map(({ id }) => id));
  return view
    .list('attachment')
    .filter(
      (row) => !row.isDeleted && about.has(String((row.set.about as { id?: string } | null)?.id)),
    )
    .sort((one, other) => one.at - other.at);
}

/** The server's small picture, or this device's own as long as the server has none. */
function Small({ device, lane, photo }: { device: Device; lane: string; photo: SeenRow }) {
  const isStored = photo.set.isSmallStored === true;
  const [own, setOwn] = useState<string | null>(null);
  const [isBroken, setBroken] = useState(false);
  const isOwn = !isStored || isBroken;
  useEffect(() => {
    if (!isOwn) return;
    let address = '';
    let isGone = false;
    void device.photoDesk().then(async (desk) => {
      const bytes = await desk.bytes(photo.id, 'small');
      if (!bytes || isGone) return;
      address = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
      setOwn(address);
    });
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [device, photo.id, isOwn]);
  const picture = isOwn ? own : `/v1/attachments/${photo.id}/small?lane=${lane}`;
  return picture ? (
    <img
      src={picture}
      alt=""
      width="56"
      height="56"
      loading="lazy"
      onError={() => setBroken(true)}
    />
  ) : null;
}
