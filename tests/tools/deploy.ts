// npm run deploy: the deploy entry, the remote migrations, then the Worker. Nothing is built before we know who is asking.
import { readFileSync, rmSync } from 'node:fs';
import { missingSettings } from './missing-settings.ts';
import { output, run, top } from './run.ts';

function stopWith(message: string): never {
  console.error(message);
  process.exit(1);
}

if (readFileSync(`${top}wrangler.toml`, 'utf8').includes('00000000-0000-0000-0000-000000000000')) {
  stopWith(
    'wrangler.toml has no database yet. Run "npx wrangler d1 create loopmee-directory" and\n' +
      '"npx wrangler r2 bucket create loopmee-bytes", and put the database_id it prints in wrangler.toml.',
  );
}
const isSignedIn =
  process.env.CLOUDFLARE_API_TOKEN || (await run('wrangler', ['whoami', '--json'], 'hidden')) === 0;
if (!isSignedIn)
  stopWith('Not signed in to Cloudflare: run "npx wrangler login", or set CLOUDFLARE_API_TOKEN.');

// A server that nobody can sign in to, or whose cookies anybody can sign, is refused at its start: better to say so here.
const missing = missingSettings(
  await output('wrangler', ['secret', 'list', '--format', 'json']),
  readFileSync(`${top}wrangler.toml`, 'utf8'),
);
if (missing.length > 0)
  stopWith(
    `Not set yet: ${missing.join(', ')}. Secrets go in with "npx wrangler secret put NAME",\n` +
      'the rest stands as a remark in wrangler.toml, to be filled in.',
  );

rmSync(`${top}dist`, { recursive: true, force: true });
if ((await run('vite', ['build', '--mode', 'deploy'])) !== 0) process.exit(1);
if ((await run('wrangler', ['d1', 'migrations', 'apply', 'DIRECTORY', '--remote'])) !== 0)
  process.exit(1);
process.exit(await run('wrangler', ['deploy', '--config', 'dist/loopmee/wrangler.json']));
