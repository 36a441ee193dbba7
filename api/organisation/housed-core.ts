import { DurableObject } from 'cloudflare:workers';
import { erasedPages } from '../directory/erased.ts';
import type { Env } from '../env.ts';
import { type Post, postOf } from '../resident/receipt-letter.ts';
import { type Core, openCore } from './core.ts';
import { type Job, nextDueAt, oneByOne, runDueJobs } from './jobs.ts';
import { openSocket, poke } from './live.ts';
import { runJob } from './run-job.ts';
import { type Storage, storageOf } from './storage.ts';

/** What a call of before a restore is told. */
export const BEHIND = { problem: 'behind' } as const;

/** One organisation's core where it is housed: its database, its live sockets, its one alarm, and the epoch that every call names. */
export abstract class HousedCore extends DurableObject<Env> {
  protected readonly core: Core;
  protected readonly storage: Storage;
  protected slug: string | undefined;
  readonly #workOff = oneByOne(() =>
    runDueJobs(this.storage, Date.now(), (job) => this.#run(job)).then(() => this.setAlarm()),
  );

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.storage = storageOf(ctx.storage);
    this.core = openCore(this.storage, Date.now, (bytes) => crypto.getRandomValues(bytes));
    this.slug = ctx.storage.kv.get<string>('slug');
    // Answered by the runtime, so that a phone's ping does not wake the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
  }

  protected change(slug: string, epoch: number, change: () => void) {
    return this.in(slug, epoch, () => {
      change();
      this.poke();
    });
  }

  override async fetch(request: Request): Promise<Response> {
    return openSocket(request, this.ctx);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 are reserved: echoing them throws.
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }

  override alarm(): Promise<void> {
    return this.#workOff();
  }

  /** How letters and messages leave; the embedded default keeps them (api/demo/local-object.ts). */
  protected post(): Post {
    return postOf(this.env);
  }

  async #run(job: Job): Promise<void> {
    const { env, ctx } = this;
    const at = { core: this.core, env, objectId: ctx.id.toString(), slug: this.slug };
    if (await runJob(job, at, () => this.post())) this.poke();
  }

  protected async in<T>(slug: string, epoch: number, work: () => T): Promise<T | typeof BEHIND> {
    return (await this.entered(slug, epoch)) ? work() : BEHIND;
  }

  /** @returns false for a call of before a restore. The first one after it waits until what was erased is gone again. */
  protected async entered(slug: string, epoch: number): Promise<boolean> {
    // An object does not know its own name, and its alarm needs it.
    if (this.slug !== slug) this.ctx.storage.kv.put('slug', slug);
    this.slug = slug;
    if (epoch > this.core.epoch())
      await this.ctx.blockConcurrencyWhile(() => this.#restored(slug, epoch));
    return this.core.adoptEpoch(epoch) !== 'behind';
  }

  async #restored(slug: string, epoch: number): Promise<void> {
    if (epoch <= this.core.epoch()) return;
    for await (const ids of erasedPages(this.env.DIRECTORY, slug)) this.core.applyErased(ids);
    this.core.adoptEpoch(epoch);
    for (const socket of this.ctx.getWebSockets()) socket.close(1012, 'restored');
    await this.setAlarm();
  }

  protected poke(): void {
    poke(this.ctx.getWebSockets());
  }

  protected async setAlarm(): Promise<void> {
    const due = nextDueAt(this.storage);
    if (due !== null) await this.ctx.storage.setAlarm(due);
  }
}
