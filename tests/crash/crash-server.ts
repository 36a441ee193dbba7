import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { killAll, type Process, processes } from '../tools/processes.ts';
import { freePort, type RunningWorker, startWorker } from '../tools/worker.ts';
import { type Plan, type Point, STOPPED } from './points.ts';

/** On a machine that has much else to do. */
const UP_LIMIT_MS = 180_000;
const ANSWER_MS = 15_000;
const LAST_LINES = 30;

type Start = { plan?: Plan | null; isSteady?: boolean };

/** The served Worker on one state, which can be ended at a point or at any moment, and comes up again by itself. */
export class CrashServer {
  /** What happens while bytes wait before they go to R2. */
  onHold: () => Promise<void> = async () => undefined;
  /** What the life that begins next ends at. */
  #plan: Plan | null = null;
  /** Where this life came to its end; null as long as it goes on. */
  #at: Point | null = null;
  #onStopped: () => void = () => undefined;
  #running: RunningWorker | null = null;
  #workerd: Process | null = null;
  readonly #stateDir: string;
  readonly #control = createServer(({ url }, answer) => {
    if (url === '/hold') void this.onHold().then(() => answer.end());
    else answer.end(JSON.stringify(this.#plan));
  });
  #port = 0;
  /** What it said last. */
  #lines: string[] = [];

  constructor(stateDir: string) {
    this.#stateDir = stateDir;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get stateDir(): string {
    return this.#stateDir;
  }

  /** @param isSteady no point is reached, and the migration of tomorrow is not there. */
  async start({ plan = null, isSteady = false }: Start = {}): Promise<void> {
    this.#plan = plan;
    this.#port ||= await freePort();
    if (!this.#control.listening) {
      this.#control.listen(0, '127.0.0.1');
      await once(this.#control, 'listening');
      this.#control.unref();
    }
    const address = this.#control.address();
    const at = typeof address === 'object' ? address?.port : 0;
    this.#running = await startWorker({
      port: this.#port,
      stateDir: this.#stateDir,
      script: new URL('serve.ts', import.meta.url).pathname,
      env: isSteady ? {} : { CRASH_CONTROL: `http://127.0.0.1:${at}` },
      onLine: (line) => this.#hear(line),
    });
    this.#workerd = this.#find();
  }

  /** Until this life is ended where it was planned. @returns false when it did not come there in time. */
  async untilStopped(limitMs: number): Promise<boolean> {
    const stopped = new Promise<void>((resolve) => {
      this.#onStopped = resolve;
    });
    if (!this.#at) await Promise.race([stopped, pause(limitMs, undefined, { ref: false })]);
    return this.#at !== null;
  }

  /** As a cut of the power. @param plan what the next life ends at. */
  async kill(plan: Plan | null = null): Promise<void> {
    this.#plan = plan;
    const victim = this.#workerd;
    if (!victim) throw new Error('No server to kill');
    await killAll([victim]);
    this.#at = null;
    const giveUpAt = Date.now() + UP_LIMIT_MS;
    while (Date.now() < giveUpAt) {
      const next = this.#find();
      const isNew = next !== null && next.pid !== victim.pid;
      // It may have come to its end already.
      if (isNew && ((await this.#answers()) || this.#at)) {
        this.#workerd = next;
        return;
      }
      await pause(30);
    }
    throw new Error(`The server did not come up again:\n${this.#lines.join('\n')}`);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = null;
    this.#control.close();
  }

  #hear(line: string): void {
    this.#lines = [...this.#lines.slice(1 - LAST_LINES), line];
    const point = new RegExp(`${STOPPED} (\\S+)`).exec(line)?.[1] as Point | undefined;
    if (!point) return;
    this.#at = point;
    this.#onStopped();
  }

  #find(): Process | null {
    const parent = this.#running?.child.pid;
    return (
      processes().find((one) => one.parent === parent && one.command.includes('workerd')) ?? null
    );
  }

  #answers(): Promise<boolean> {
    return fetch(`${this.url}/v1/hello`, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
      (answer) => answer.ok,
      () => false,
    );
  }
}
