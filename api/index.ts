import { app } from './app.ts';

export { OrganisationObject } from './organisation/object.ts';

export default app;
