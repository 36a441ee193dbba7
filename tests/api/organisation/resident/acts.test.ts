import { describe, expect, it } from 'vitest';
import type { ResidentAct } from '../../../../api/organisation/resident/resident-sees.ts';
import { NOW } from '../../../fixtures/core.ts';
import { DAY } from '../../../fixtures/house.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries } from '../../../fixtures/told-concern.ts';
import { toldCore } from '../../../fixtures/told-core.ts';

const all: ResidentAct[] = [
  { act: 'solved' },
  { act: 'not-yet' },
  { act: 'call', phone: canaries.phone },
  { act: 'withdraw', what: 'mayCall' },
  { act: 'withdraw', what: 'mayUsePhotos' },
  { act: 'withdraw', what: 'mayShare' },
  { act: 'withdraw', what: 'story' },
  { act: 'erase' },
];

describe('a resident', () => {
  it('says that it is solved', () => {
    const { core, code, row, sees } = toldCore();
    expect(core.resident.act(code, { act: 'solved' })).toBe('done');
    expect(row().set).toMatchObject({ saidBack: { says: 'solved', at: NOW }, status: 'new' });
    expect(sees()?.saidBack).toEqual({ says: 'solved', on: '2026-11-23' });
  });

  it('opens again what was closed and is not right, and it can be closed again with another answer', () => {
    const { core, code, row, sees, close, setNow } = toldCore();
    close();
    setNow(NOW + DAY);
    core.resident.act(code, { act: 'not-yet' });
    expect(row().set).toMatchObject({ saidBack: { says: 'not-yet' }, status: 'new' });
    expect(sees()?.deeds.find(({ on }) => on === '2026-11-24')).toEqual({
      on: '2026-11-24',
      what: 'step',
      to: 'new',
    });
    close('Nu echt.');
    expect(row().set.status).toBe('done');
    core.resident.act(code, { act: 'not-yet' });
    expect(row().set.status, 'also the second time').toBe('new');
  });

  it('says that it is not right yet, where nothing was closed', () => {
    const { core, code, row, patch } = toldCore();
    patch({ status: 'seen' });
    core.resident.act(code, { act: 'not-yet' });
    expect(row().set).toMatchObject({ saidBack: { says: 'not-yet' }, status: 'seen' });
  });

  it('asks to be called, with a number when none is known', () => {
    const { core, code, row } = toldCore();
    expect(core.resident.act(code, { act: 'call', phone: '' })).toBe('no-phone');
    expect(row().set).toMatchObject({ saidBack: null, mayCall: false });
    expect(core.resident.act(code, { act: 'call', phone: canaries.phone })).toBe('done');
    expect(row().set).toMatchObject({
      saidBack: { says: 'call' },
      mayCall: true,
      phone: canaries.phone,
    });
  });

  it('cannot have calls sent to another number than the one that is known', () => {
    const { core, code, row } = toldCore({ phone: canaries.phone });
    expect(core.resident.act(code, { act: 'call', phone: '0900 1234567' })).toBe('done');
    expect(row().set).toMatchObject({ mayCall: true, phone: canaries.phone });
  });

  it('takes back what they agreed to, one by one', () => {
    const { core, code, row, sees } = toldCore({
      mayCall: true,
      mayUsePhotos: true,
      mayShare: true,
    });
    core.resident.act(code, { act: 'withdraw', what: 'mayShare' });
    expect(row().set).toMatchObject({ mayCall: true, mayUsePhotos: true, mayShare: false });
    expect(sees()?.given).toEqual(['mayCall', 'mayUsePhotos']);
  });

  it('asks to have it removed, and when that was asked stays', () => {
    const { core, code, row, setNow, sees } = toldCore();
    core.resident.act(code, { act: 'erase' });
    setNow(NOW + DAY);
    core.resident.act(code, { act: 'erase' });
    expect(row().set.asksErasureAt).toBe(NOW);
    expect(sees()?.asksErasureOn).toBe('2026-11-23');
  });

  it.each([
    { act: 'erase' },
    { act: 'withdraw', what: 'story' },
    { act: 'withdraw', what: 'mayUsePhotos' },
  ] as const)('takes their story off the page for the neighbourhood: $act $what', (act) => {
    const { core, code, row, story, close } = toldCore({ mayUsePhotos: true });
    close();
    const id = story();
    expect(core.resident.board()?.stories).toHaveLength(1);
    core.resident.act(code, act);
    expect(core.resident.board()).toBeUndefined();
    expect(row('story', id).set).toMatchObject({ isPublished: false, mayPublish: false });
    // Reading it back is in the log as well.
    const withdrawn = core.auditPage(null).lines.filter((one) => one.action === 'story.withdraw');
    expect(withdrawn.map(({ target }) => target)).toEqual([id]);
  });

  it('may do each of it twice, and nothing more happens', () => {
    for (const act of all) {
      const { core, code, row, pull } = toldCore({ mayCall: true, mayShare: true });
      core.resident.act(code, act);
      const [once, head] = [row(), pull(people.manager(), 'concerns').at(-1)?.seq];
      core.resident.act(code, act);
      expect(row(), JSON.stringify(act)).toEqual(once);
      expect(pull(people.manager(), 'concerns').at(-1)?.seq).toBe(head);
    }
  });
});

it('what a resident did comes to the office as a change of the server', () => {
  const { core, code, pull, concern } = toldCore();
  const before = Math.max(...pull(people.manager(), 'concerns').map(({ seq }) => seq));
  core.resident.act(code, { act: 'solved' });
  const [changed, ...others] = pull(people.reviewer(), 'concerns', before);
  expect(changed).toMatchObject({ id: concern, set: { saidBack: { says: 'solved' } } });
  expect(others).toEqual([]);
});
