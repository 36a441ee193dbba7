/** What the walker thinks of the place. No default: silence is an answer too. */
export const judgements = ['good', 'fair', 'bad'] as const;
export type Judgement = (typeof judgements)[number];

/** How urgent the resident finds it, in their own view. */
export const urgencies = ['can-wait', 'annoying', 'now'] as const;
export type Urgency = (typeof urgencies)[number];

/** How a place came to be: by the device, by the device but inaccurate, by a person moving the map, or by choosing an address. */
export const placedHow = ['gps', 'gps-poor', 'hand', 'address'] as const;
export type PlacedHow = (typeof placedHow)[number];
