import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./schema/db/organisation/tables.ts', './schema/db/organisation/register-tables.ts'],
  out: './schema/db/organisation/migrations',
});
