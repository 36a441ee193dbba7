const YELLOW = '#ffd23f';
const WHITE = '#fffdf5';
const PINK = '#f4a0c6';
const BLUE = '#8cc8f2';
const GREEN = '#b5cc55';

/** What children draw on a pavement, for as long as nothing is known of the streets. In the metres of the picture. */
export const chalkedYard = [
  {
    colour: YELLOW,
    d: 'M-88-42q2-14 16-14t14 15-15 14-15-15zM-72-64v-9M-55-56l6-7M-50-40h9M-54-26l6 7M-72-20v9M-90-26l-6 6M-94-42h-9M-89-56l-6-7',
  },
  { colour: WHITE, d: 'M50-14v-30h44v30zM46-42l26-24 27 24M66-14v-16h11v16M81-36h8v9h-8z' },
  { colour: PINK, d: 'M84-58v-11h8v18' },
  {
    colour: BLUE,
    d: 'M-102 24h20v20h-20zM-82 14h20v20h-20zM-82 34h20v20h-20zM-62 24h20v20h-20z',
  },
  {
    colour: WHITE,
    d: 'M-93 30l2-2v12M-75 20q5-3 5 2t-5 6h6M-75 40h5l-3 4q5 2 2 5-2 2-5 0M-48 40V29l-6 8h9',
  },
  {
    colour: PINK,
    d: 'M66 30q2-9 8-6t1 9q8-1 8 5t-9 3q2 8-4 9t-6-9q-7 4-9-2t6-6q-5-6 0-9t5 6z',
  },
  { colour: GREEN, d: 'M69 52q1 10-1 20M69 66q9 1 12-7-10-1-12 7z' },
  { colour: WHITE, d: 'M-30-62q3-9 12-6 6-9 15-2 9 0 8 9 0 6-8 5h-23q-8 0-4-6z' },
  { colour: YELLOW, d: 'M14 58l3 6 7 1-5 5 1 7-6-4-6 4 1-7-5-5 7-1z' },
] as const;
