import { type Right, staff, to } from './right.ts';

/** What everybody at work in an organisation may know of its walks. */
export const walkRights: Record<string, Right> = {
  'GET /v1/walks': to(staff, 'GET', ({ ids }) => `/v1/walks?organisation=${ids.slug}`),
  'GET /v1/walks/:walk': to(
    staff,
    'GET',
    ({ ids }) => `/v1/walks/${ids.walk}?organisation=${ids.slug}`,
  ),
  'GET /v1/walks/:walk/before': to(
    staff,
    'GET',
    ({ ids }) => `/v1/walks/${ids.walk}/before?organisation=${ids.slug}`,
  ),
};
