/** What is looked at each night, in the order in which a manager reads it. One that was reported once keeps its name. */
export const checks = [
  /** I1: what a device sent has no hole in its numbers, and ends where its lane says. */
  'lanes',
  /** I1: no mutation counts twice. */
  'once',
  /** I1: what was said is still written down. */
  'words',
  /** I4: what was accepted is there. */
  'made',
  /** I4: nothing stands that nobody made. */
  'maker',
  /** I3: an accepted value is current, was replaced by who saw it, or stands in a conflict. */
  'values',
  /** I3: the later of two edits stands beside the other. */
  'conflicts',
  /** I3: what could not be applied is with the office. */
  'held',
  /** I5: change numbers are used once, lie within the counter and never go back. */
  'numbers',
  /** I2: what phones are sent is what this database selects by. */
  'copies',
  /** I6: nothing names a walk or a thing that is not here. */
  'places',
  /** I6: what a resident told is for few. */
  'sealed',
  /** I7: a photo that is in has its bytes. */
  'photos',
  /** I9: nothing of what was erased is left. */
  'erased',
  /** I10: what a child hid stays hidden. */
  'hidden',
  'statuses',
  /** A resident's code opens what they told. */
  'receipts',
  /** The audit log is as it was written. */
  'log',
  /** Nothing waits for ever. */
  'jobs',
  /** All of it could be read. */
  'readable',
] as const;
export type CheckName = (typeof checks)[number];

/** `ids` are the first few, each with what it is: "note 0190…". Never a word of what is in it. */
export type Broken = { count: number; ids: string[] };

export type CheckupReport = {
  /** When it began, epoch ms. */
  at: number;
  by: 'night' | 'person';
  /** `broken-off`: it did not get to the end, and goes no further. */
  state: 'running' | 'done' | 'broken-off';
  /** Null until it is done. */
  endedAt: number | null;
  /** Lines of the journal and the log, things and photos. */
  looked: number;
  /** A check that is left out found nothing. */
  broken: Partial<Record<CheckName, Broken>>;
};

/** The newest first. */
export type CheckupAnswer = { reports: CheckupReport[] };
