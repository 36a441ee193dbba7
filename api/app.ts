import { Hono } from 'hono';
import { attachmentRoutes } from './attachments/attachment-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { meRoutes } from './auth/me-routes.ts';
import { signInRoutes } from './auth/sign-in-routes.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import { feedRoutes } from './calendar/feed-routes.ts';
import { checkupRoutes } from './checkup/checkup-routes.ts';
import { eraseRoutes } from './concerns/erase-routes.ts';
import { deviceRoutes } from './devices/device-routes.ts';
import { walkDeviceRoutes } from './devices/walk-device-routes.ts';
import { helloRoutes } from './directory/hello-routes.ts';
import type { App } from './env.ts';
import { logoRoutes } from './house/logo-routes.ts';
import { retentionRoutes } from './house/retention-routes.ts';
import { asset } from './http/asset.ts';
import { flood } from './http/flood.ts';
import { guard } from './http/guard.ts';
import { hearOut } from './http/hear-out.ts';
import { onProblem, Problem } from './http/problem.ts';
import { secured } from './http/secured.ts';
import { securityTxt } from './http/security-txt.ts';
import { insightRoutes } from './insight/insight-routes.ts';
import { kidRoutes } from './kid/kid-routes.ts';
import { laneRoutes } from './lanes/lane-routes.ts';
import { mapRoutes } from './map/map-routes.ts';
import { operatorRoutes } from './operator/operator-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { addressRoutes } from './register/address-routes.ts';
import { areaRoutes } from './register/area-routes.ts';
import { registerRoutes } from './register/register-routes.ts';
import { appealRoutes } from './resident/appeal-routes.ts';
import { boardRoutes } from './resident/board-routes.ts';
import { residentRoutes } from './resident/resident-routes.ts';
import { reviewRoutes } from './review/review-routes.ts';
import { liveRoutes } from './sync/live-routes.ts';
import { syncRoutes } from './sync/sync-routes.ts';
import { walkRoutes } from './walks/walk-routes.ts';

export const app = new Hono<App>()
  .use(hearOut)
  .use(secured)
  .use(flood)
  .use('/v1/*', guard)
  .route('/v1/hello', helloRoutes)
  .route('/v1/sign-in', signInRoutes)
  .route('/v1/me', meRoutes)
  .route('/v1/lanes', laneRoutes)
  .route('/v1/organisations', logoRoutes)
  .route('/v1/organisations', retentionRoutes)
  .route('/v1/organisations', eraseRoutes)
  .route('/v1/map', mapRoutes)
  .route('/v1/organisations', auditRoutes)
  .route('/v1/organisations', checkupRoutes)
  .route('/v1/attachments', attachmentRoutes)
  .route('/v1/live', liveRoutes)
  .route('/v1/sync', syncRoutes)
  .route('/v1/review', reviewRoutes)
  .route('/v1/calendar', calendarRoutes)
  .route('/v1/insight', insightRoutes)
  .route('/v1/kid', kidRoutes)
  .route('/v1/operator', operatorRoutes)
  .get('/.well-known/security.txt', securityTxt)
  .route('/v1/organisations/:slug/register', registerRoutes)
  .route('/v1/organisations/:slug/addresses', addressRoutes)
  .route('/v1/organisations/:slug/areas', areaRoutes)
  .route('/v1/walks/:walk', walkDeviceRoutes)
  .route('/v1/walks', walkRoutes)
  .route('/v1/organisations/:slug/people', peopleRoutes)
  .route('/v1/organisations/:slug/devices', deviceRoutes)
  .route('/feed', feedRoutes)
  .route('/b', residentRoutes)
  .route('/buurt', boardRoutes)
  .route('/buurtvraag', appealRoutes)
  .get('/assets/*', asset)
  .onError(onProblem)
  .notFound((c) => onProblem(new Problem('not_found'), c));

export type AppType = typeof app;
