import type { Urgency } from '../../schema/vocabulary/judgements.ts';

const head = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM8.8 10.4v.01M15.2 10.4v.01';

/** How urgent somebody finds it, as a face; the word stands beside it. */
export const faces: Record<Urgency, string> = {
  'can-wait': `${head}M8 14.2c2 2.7 6 2.7 8 0`,
  annoying: `${head}M8.2 15.6 15.8 14.8`,
  now: `${head}M8.2 16.6c1.8-2.8 5.8-2.8 7.6 0M7.2 7.4 10 8.6M16.8 7.4 14 8.6`,
};

export const shapes = {
  turn: 'M4.5 10.6A8 8 0 0 1 18.8 7.2M19.5 13.4A8 8 0 0 1 5.2 16.8M19.4 3V7.4H15M4.6 21V16.6H9',
  speak: 'M4 9.5H7.5L12 5.5V18.5L7.5 14.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.6 7.6 0 0 1 0 11',
  erase: 'M8.5 5.5H20.5V18.5H8.5L3 12ZM11.8 9.5 16.8 14.5M16.8 9.5 11.8 14.5',
  call: 'M5.5 3.5H9L10.6 8 8.4 9.8a11 11 0 0 0 5.8 5.8L16 13.4 20.5 15V18.5a2 2 0 0 1-2 2C10.5 20 4 13.5 3.5 5.5a2 2 0 0 1 2-2Z',
  print: 'M7 8.5V3.5H17V8.5M7 17H3.5V8.5H20.5V17H17M7 13.5H17V20.5H7Z',
} as const;
