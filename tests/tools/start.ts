// npm start, npm run dev (--dev: sources, hot reload) and npm run demo (--fresh --once: empty, seed, stop).
import { rmSync } from 'node:fs';
import { run, top } from './run.ts';
import { welcome } from './welcome.ts';
import { applyMigrations, seedDemo, startWorker } from './worker.ts';

const has = (flag: string) => process.argv.includes(flag);
const isDev = has('--dev');
const port = Number(process.env.PORT ?? (isDev ? 5173 : 8787));
const stateDir = `${top}.state`;

if (has('--fresh')) rmSync(stateDir, { recursive: true, force: true });
if (!isDev && (await run('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
await applyMigrations(stateDir);

const worker = await startWorker({ port, stateDir, isDev });
await seedDemo(worker.url);
console.log(await welcome(worker.url, `http://localhost:${port}`));

if (has('--once')) {
  await worker.stop();
  process.exit(0);
}
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isStopping = true;
    worker.stop().then(() => process.exit(0));
  });
}
worker.child.once('exit', (code) => {
  if (!isStopping) process.exit(code ?? 1);
});
