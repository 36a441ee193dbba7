import type { ComponentChildren } from 'preact';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';

/** What other parts of the app add; the app joins them. */
export type DebriefSlots = {
  /** The photos and drawings of a find that everybody may see, large; `otherwise` where there are none. */
  pictures: (props: {
    view: LaneViewModel;
    find: string;
    alt: string;
    drawingAlt: string;
    next: (n: number, all: number) => string;
    otherwise: ComponentChildren;
  }) => ComponentChildren;
  /** Of each find the address of a picture that may be on paper, drawings alone where that is asked. */
  forPaper: (
    view: LaneViewModel,
    finds: readonly string[],
  ) => Promise<ReadonlyMap<string, PaperPicture>>;
};

export type PaperPicture = { src: string; isDrawing: boolean };

export type DebriefProps = { device: Device; lane: LaneView; slots: DebriefSlots };
