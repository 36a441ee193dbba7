import type { OfficeWords } from './words.ts';

export const en: OfficeWords = {
  review: 'Review',
  plan: 'Plan',
  today: 'Today',
  insight: 'Insight',
  snags: 'Cannot be true',
  appeals: 'Make it big',
  manage: 'Manage',
};
