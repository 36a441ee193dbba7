import { describe, expect, it } from 'vitest';
import {
  findStatuses,
  followUpStatuses,
  mayStepFind,
  mayStepFollowUp,
} from '../../schema/workflow.ts';

describe('the steps a find may take', () => {
  it('goes from new by way of seen and planned to done, and never skips', () => {
    expect(mayStepFind('new', 'seen')).toBe(true);
    expect(mayStepFind('seen', 'planned')).toBe(true);
    expect(mayStepFind('new', 'planned')).toBe(false);
    expect(mayStepFind('new', 'done')).toBe(false);
  });

  it('can be reopened once it was closed', () => {
    expect(mayStepFind('done', 'new')).toBe(true);
    expect(mayStepFind('not_ours', 'new')).toBe(true);
  });

  it('can be taken back by who decided too fast', () => {
    expect(mayStepFind('seen', 'new')).toBe(true);
    expect(mayStepFind('not_ours', 'seen')).toBe(true);
  });

  it('leaves no status without a way on', () => {
    for (const from of findStatuses)
      expect(findStatuses.some((to) => to !== from && mayStepFind(from, to))).toBe(true);
  });

  it('lets any follow-up be dropped', () => {
    for (const from of followUpStatuses) expect(mayStepFollowUp(from, 'dropped')).toBe(true);
  });
});
