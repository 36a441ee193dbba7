import type { OfficeWords } from './words.ts';

export const en: OfficeWords = {
  review: 'Review',
  waits: 'something waits',
  plan: 'Plan',
  today: 'Today',
  walks: 'Walks',
  insight: 'Insight',
  snags: 'Cannot be true',
  appeals: 'Make it big',
  manage: 'Manage',
};
