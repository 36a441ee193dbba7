import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Served = { url: string; stop(): Promise<void> };

/** Starts server.ts in a process of its own, so that it does not share a core's time with what drives the browser. */
export async function serve(folder: string, page: string): Promise<Served> {
  const script = fileURLToPath(new URL('server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, folder, page],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const [port] = (await once(child, 'message')) as [number];
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
