/** What a walk looks at; three at most. */
export const walkThemes = ['clean', 'whole', 'safe', 'green', 'play', 'warm', 'together'] as const;
export type WalkTheme = (typeof walkThemes)[number];

/** What somebody does on a walk. */
export const walkTasks = [
  'guide',
  'writer',
  'photographer',
  'timekeeper',
  'companion',
  'with-child',
] as const;
export type WalkTask = (typeof walkTasks)[number];

/** Who takes which doors: by the side of the street, or by odd and even numbers. */
export const splitWays = ['side', 'parity'] as const;
export type SplitWay = (typeof splitWays)[number];

/** Which numbers of a street were done. */
export const streetParts = ['all', 'odd', 'even'] as const;
export type StreetPart = (typeof streetParts)[number];

/** What came of ringing at a door where nothing was told; nothing of who lives there. */
export const doorstepOutcomes = ['not-home', 'not-wanted', 'come-back'] as const;
export type DoorstepOutcome = (typeof doorstepOutcomes)[number];

/** What the group makes of a find after the walk. */
export const verdictKeeps = ['keep', 'merge', 'private', 'remove'] as const;
export type VerdictKeep = (typeof verdictKeeps)[number];

export const takers = ['us', 'municipality', 'neighbours', 'police', 'unknown'] as const;
export type Taker = (typeof takers)[number];
