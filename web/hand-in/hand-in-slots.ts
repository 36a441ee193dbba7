import type { ComponentChildren } from 'preact';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';

/** What another part of the app adds; the app joins them. */
export type HandInSlots = {
  /** Each photo of a find with where it is. */
  photos: (props: { view: LaneViewModel; find: string }) => ComponentChildren;
};

export type HandInProps = { device: Device; lane: LaneView; slots: HandInSlots };
