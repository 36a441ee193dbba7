import type { ComponentChildren } from 'preact';
import { roleMay } from '../../schema/actor.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import type { Save } from '../ui/use-save.ts';
import { Answering } from './answering.tsx';
import { asConcern } from './concern-rows.ts';
import { Erase } from './erase.tsx';
import { Promises } from './promises.tsx';
import { StorySection } from './story-section.tsx';
import './answer.css';

type ToldWorkProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: Find;
  save: Save;
  /** One photo by its id, from another part of the app. */
  photo: (id: string) => ComponentChildren;
};

/** What the office does with what a resident told: promise, answer, close, and show or remove it at their word. */
export function ToldWork({ device, lane, view, find, save, photo }: ToldWorkProps) {
  const concern = asConcern(find.row);
  const mayDecide = roleMay(lane.role, 'decide');
  return (
    <>
      <Promises view={view} concern={concern} mayDecide={mayDecide} save={save} />
      {mayDecide && <Answering view={view} concern={concern} save={save} />}
      {mayDecide && find.status === 'done' && (
        <StorySection view={view} concern={concern} save={save} photo={photo} />
      )}
      {roleMay(lane.role, 'erase') && <Erase device={device} lane={lane} concern={concern.id} />}
    </>
  );
}
