import { type Drawing, dots, ring } from '../../ui/child-shapes.ts';

/** The signs of controls: in the ink of what they stand on. */
export const signs = {
  camera: ['wM6 15h8l4-6h12l4 6h8v25H6z', `b${ring(24, 26, 8)}`],
  pencil: ['wM7 41l3-11L32 8q3-3 6 0l2 2q3 3 0 6L18 38z', '-M28 12l8 8M10 30l8 8'],
  microphone: [
    'wM17 12a7 7 0 0 1 14 0v10a7 7 0 0 1-14 0z',
    '-M11 21a13 13 0 0 0 26 0M24 35v8M16 43h16',
  ],
  star: [
    'yM24 5l5.600 12.500 13.400 1.500-10 9.200 2.800 13.300L24 34.700 12.200 41.500 15 28.200 5 19l13.400-1.500z',
  ],
  padlock: ['-M15 21v-6a9 9 0 0 1 18 0v6', '-M11 21h26v19q0 2-2 2H13q-2 0-2-2zM24 29v5'],
  'padlock-open': ['-M15 21v-8a9 9 0 0 1 17.500-3', '-M11 21h26v19q0 2-2 2H13q-2 0-2-2zM24 29v5'],
  speaker: ['-M6 18h7l11-9v30l-11-9H6zM30 18q3 6 0 12M36 13q6 11 0 22'],
  'speaker-off': ['-M6 18h7l11-9v30l-11-9H6zM31 19l11 11M42 19l-11 11'],
  back: ['-M41 24H8M20 11L7 24l13 13'],
  tick: ['-M8 26l11 11L41 11'],
  cross: ['-M10 10l28 28M38 10L10 38'],
  eye: ['wM4 24q20-27 40 0-20 27-40 0z', `k${ring(24, 24, 5)}`],
  'eye-shut': ['-M5 20q19 21 38 0M9 25l-4 5M19 30l-2 6M29 30l2 6M39 25l4 5'],
  bin: ['wM11 15h26l-3 27H14z', '-M7 15h34M18 15l1-7h10l1 7M20 22l1 14M28 22l-1 14'],
  undo: ['-M15 8L6 17l9 9M6 17h21a11.500 11.500 0 0 1 0 23H17'],
  again: ['-M40 8v11H29M39 18A17 17 0 1 0 41 28'],
  bucket: [
    'wM8 22L24 8l17 17-14 14q-3 3-6 0L8 27q-2-3 0-5z',
    'bM42 30q5 8 1 11t-4 0 3-11z',
    '-M8 24h32M24 8L18 3',
  ],
  brush: ['oM20 28q-7-1-9 5-1 6-6 7 11 5 18-1 4-5-3-11z', 'wM18 27L38 6q5-1 4 4L23 32z'],
  listen: ['wM14 8l26 16-26 16z'],
  stop: ['wM11 11h26v26H11z'],
  printer: [
    'wM14 6h20v12H14z',
    'sM6 18h36v18H6z',
    'wM13 28h22v14H13z',
    `-M18 35h12${dots([36, 23])}`,
  ],
  // As one sees one's own, from behind.
  'hand-left': [
    'wM18 44h12q5-6 9-15 1-4-2-4-3 1-5 5V11q0-3-2.500-3T27 11q0-6-3-6t-3 6q-1-4-3.500-3.500T15 12q-1-3-3-2.500t-2 4V32q0 7 8 12z',
    '-M27 11v11M21 11v11M15 12v11',
  ],
  'hand-right': [
    'wM30 44H18q-5-6-9-15-1-4 2-4 3 1 5 5V11q0-3 2.500-3t2.500 3q0-6 3-6t3 6q1-4 3.500-3.500T33 12q1-3 3-2.500t2 4V32q0 7-8 12z',
    '-M21 11v11M27 11v11M33 12v11',
  ],
  flag: ['-M12 5v39', 'rM12 8q8-4 14 0t14 0v18q-7 4-14 0t-14 0z'],
  magnifier: [`b${ring(20, 20, 13)}`, '-M30 30l13 13M14 16q2-4 6-4'],
  heart: ['rM24 41Q5 28 6 17q2-9 10-9 6 0 8 7 2-7 8-7 8 0 10 9 1 11-18 24z'],
  question: [`-M15 16q0-9 9-9t9 8q0 5-5 8t-4 8${dots([24, 40])}`],
  plus: ['-M24 8v32M8 24h32'],
  here: [
    '-M12 36q-7 1-7 4 2 5 19 5t19-5q0-3-7-4',
    'rM24 40Q9 25 9 17 10 3 24 3t15 14q0 8-15 23z',
    `y${ring(24, 17, 6.5)}`,
  ],
  home: ['wM9 22v20h30V22', 'rM4 24L24 6l20 18z', '-M20 42V31h8v11'],
  finds: ['oM9 18h30l3 24H6z', '-M16 23v-9q0-9 8-9t8 9v9'],
} as const satisfies Record<string, Drawing>;
export type SignName = keyof typeof signs;
