import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { deleteDraft } from '../sync/drafts.ts';
import { snagWords } from '../text/snags/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { snagDraft } from './snag.ts';
import { type Said, SnagForm } from './snag-form.tsx';
import './snags.css';

type SnagButtonProps = {
  device: Device;
  lane: LaneView;
  /** A find or a follow-up; null for a rule that is in the way. */
  about: SeenRow | null;
  /** What is pressed, where it is not the sentence itself; as a row of a menu, or as a button. */
  label?: string;
  class?: string;
};

/** Says that something cannot be true, in one line, also without a network; and takes that back. */
export function SnagButton({ device, lane, about, label, class: look }: SnagButtonProps) {
  const say = snagWords.value;
  const button = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState('');
  // What had the focus is gone.
  useLayoutEffect(() => undo.current?.focus(), [saved]);
  const done = about ? say.saved : lane.walk ? say.savedRule : say.savedHere;
  if (!roleMay(lane.role, 'speak-up')) return null;

  const close = () => {
    setOpen(false);
    setTimeout(() => button.current?.focus());
  };
  const send = async (said: Said): Promise<boolean> => {
    try {
      const [mid = ''] = await device.save(lane.id, [snagDraft(about, lane.walk, said)]);
      setSaved(mid);
    } catch {
      return false;
    }
    setOpen(false);
    announce(done);
    return true;
  };
  const takeBack = async () => {
    const made = device.view(lane.id).value.byId(saved);
    if (!made) return;
    try {
      await device.save(lane.id, [deleteDraft(made)]);
    } catch {
      announce(say.notSaved);
      return;
    }
    setSaved('');
    announce(say.undone);
    setTimeout(() => button.current?.focus());
  };

  if (isOpen) {
    const before = device.view(lane.id).value.list('snag');
    const rules = new Set(before.map(({ set }) => String(set.rule ?? '')).filter(Boolean));
    return (
      <SnagForm
        name={about?.id ?? 'rule'}
        asksRule={!about}
        rules={[...rules]}
        onSend={send}
        onCancel={close}
      />
    );
  }
  return (
    <>
      {saved && (
        <div class="card snag-saved" data-testid="snag-saved">
          <p>
            <Icon name="check" size={20} /> {done}
          </p>
          <button ref={undo} type="button" class="button" onClick={() => void takeBack()}>
            <Icon name="undo" />
            {say.undo}
          </button>
        </div>
      )}
      <button
        ref={button}
        type="button"
        class={look ?? 'button'}
        data-testid="snag-open"
        onClick={() => {
          setSaved('');
          setOpen(true);
        }}
      >
        <Icon name="attention" />
        {label ?? (about ? say.flag : say.blocked)}
      </button>
    </>
  );
}
