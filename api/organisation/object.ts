import { DurableObject } from 'cloudflare:workers';
import type { Actor } from '../../schema/actor.ts';
import type { AuditEntry } from '../../schema/audit.ts';
import type { InsightBody, WalkBody } from '../../schema/insight.ts';
import type { PullBody, PushAnswer, PushBody } from '../../schema/protocol.ts';
import type { GivenRow } from '../../schema/register/given.ts';
import type { Box } from '../../schema/register/outline.ts';
import type { LatLng } from '../../schema/register/rd-new.ts';
import type { FindsBody, HistoryBody, IndexBody } from '../../schema/review-desk.ts';
import { erasedPages } from '../directory/erased.ts';
import type { Env } from '../env.ts';
import { type Post, postOf } from '../resident/receipt-letter.ts';
import { dropBytes, type Part } from './attachments.ts';
import { answerAsText, type CalendarAsk } from './calendar/ask.ts';
import { type Core, type MemberOf, openCore } from './core.ts';
import type { Gone } from './erasing.ts';
import { type Job, nextDueAt, runDueJobs } from './jobs.ts';
import { openSocket, poke } from './live.ts';
import type { Part as ImportPart } from './register/take-in.ts';
import type { ResidentAct } from './resident/resident-sees.ts';
import type { KeepDays } from './retention.ts';
import { runJob } from './run-job.ts';
import { type Storage, storageOf } from './storage.ts';

const BEHIND = { problem: 'behind' } as const;
const textOf = (value: object | undefined) => value && JSON.stringify(value);

/** One housing association: its database, its live sockets, its one alarm. What it decides is in core.ts. */
export class OrganisationObject extends DurableObject<Env> {
  readonly #core: Core;
  readonly #storage: Storage;
  #slug: string | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#storage = storageOf(ctx.storage);
    this.#core = openCore(this.#storage, Date.now, (bytes) => crypto.getRandomValues(bytes));
    this.#slug = ctx.storage.kv.get<string>('slug');
    // Answered by the runtime, so that a phone's ping does not wake the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
  }

  async push(
    slug: string,
    epoch: number,
    actor: Actor,
    body: PushBody,
    origin?: string,
  ): Promise<PushAnswer | typeof BEHIND> {
    if (!(await this.#entered(slug, epoch))) return BEHIND;
    const answer = this.#core.push(actor, body, origin);
    if (!('fork' in answer)) this.#poke();
    await this.#setAlarm();
    return answer;
  }

  /** @returns PullAnswer as JSON text: no row is parsed between the database and the phone. */
  pull(slug: string, epoch: number, actor: Actor, body: PullBody) {
    return this.#in(slug, epoch, () => this.#core.pullText(actor, body));
  }

  /** @returns IndexAnswer as JSON text. */
  deskIndex(slug: string, epoch: number, body: IndexBody) {
    return this.#in(slug, epoch, () => this.#core.desk.indexText(body));
  }

  /** @returns FindsAnswer as JSON text. */
  deskFinds(slug: string, epoch: number, body: FindsBody) {
    return this.#in(slug, epoch, () => this.#core.desk.findsText(body));
  }

  /** @returns what was done with a find by which lanes, as JSON text; undefined when there never was such a find. */
  deskHistory(slug: string, epoch: number, actor: Actor, body: HistoryBody) {
    return this.#in(slug, epoch, () => textOf(this.#core.desk.history(actor, body)));
  }

  insight(slug: string, epoch: number, body: InsightBody | WalkBody) {
    return this.#in(slug, epoch, () => this.#core.insight(body));
  }

  /** @returns the photo's row, or undefined when it is not there or not this actor's to read or hand in. */
  attachment(slug: string, epoch: number, actor: Actor, id: string, to: 'hand-in' | 'read') {
    return this.#in(slug, epoch, () => this.#core.attachment(actor, id, to));
  }

  /** Called when the bytes are in R2; twice is harmless. */
  async stored(slug: string, epoch: number, id: string, part: Part) {
    if (!(await this.#entered(slug, epoch))) return BEHIND;
    if (this.#core.markStored(id, part, true)) this.#poke();
    // It was on its way when its concern was erased.
    if (this.#core.wasErased(id)) await dropBytes(this.env.BYTES, this.ctx.id.toString(), [id]);
    return undefined;
  }

  /** Lets go of a concern and all about it, its photos too, before it answers. @returns null when there never was one. */
  async erase(
    slug: string,
    epoch: number,
    id: string,
    by: string,
  ): Promise<Gone | null | typeof BEHIND> {
    if (!(await this.#entered(slug, epoch))) return BEHIND;
    const gone = this.#core.erase(id, by);
    if (!gone) return null;
    this.#poke();
    await this.alarm();
    return gone;
  }

  /** Once, when the organisation is made; again is harmless. */
  async found(slug: string, epoch: number, name: string) {
    const answer = await this.#change(slug, epoch, () => this.#core.found(name));
    await this.#setAlarm();
    return answer;
  }

  /** @returns the logo's SHA-256, null for none. */
  logo(slug: string, epoch: number) {
    return this.#in(slug, epoch, () => this.#core.organisation()?.set.logo ?? null);
  }

  /** @returns the logo's SHA-256 until now: its bytes are nobody's any more. */
  async setLogo(
    slug: string,
    epoch: number,
    sha256: string | null,
    by: string,
  ): Promise<string | null | typeof BEHIND> {
    let before: string | null = null;
    const change = () => {
      before = this.#core.setLogo(sha256, by);
    };
    return (await this.#change(slug, epoch, change)) ?? before;
  }

  countRetention(slug: string, epoch: number, keep: KeepDays) {
    return this.#in(slug, epoch, () => this.#core.countRetention(keep));
  }

  putMember(slug: string, epoch: number, member: MemberOf) {
    return this.#change(slug, epoch, () => this.#core.putMember(member));
  }

  removeMember(slug: string, epoch: number, person: string) {
    return this.#change(slug, epoch, () => this.#core.removeMember(person));
  }

  audit(slug: string, epoch: number, entry: AuditEntry) {
    return this.#in(slug, epoch, () => this.#core.audit(entry));
  }

  auditPage(slug: string, epoch: number, before: number | null) {
    return this.#in(slug, epoch, () => this.#core.auditPage(before));
  }

  registerSeen(slug: string, epoch: number) {
    return this.#in(slug, epoch, () => this.#core.register.seen());
  }

  checkRegister(slug: string, epoch: number, rows: readonly GivenRow[]) {
    return this.#in(slug, epoch, () => this.#core.register.check(rows));
  }

  /** One part of an import; twice is harmless. */
  takeIn(slug: string, epoch: number, id: string, n: number, part: ImportPart, by: string) {
    return this.#in(slug, epoch, () => this.#core.register.takeIn(id, n, part, by));
  }

  undoImport(slug: string, epoch: number, id: string, also: readonly string[], by: string) {
    return this.#in(slug, epoch, () => this.#core.register.undo(id, also, by));
  }

  addressPage(slug: string, epoch: number, after: string) {
    return this.#in(slug, epoch, () => this.#core.register.page(after));
  }

  addressesNear(slug: string, epoch: number, here: LatLng, most: number) {
    return this.#in(slug, epoch, () => this.#core.register.near(here, most));
  }

  searchAddresses(slug: string, epoch: number, typed: string, most: number) {
    return this.#in(slug, epoch, () => this.#core.register.search(typed, most));
  }

  addressesIn(slug: string, epoch: number, box: Box) {
    return this.#in(slug, epoch, () => this.#core.register.inBox(box));
  }

  isRunning(slug: string, epoch: number, address: string) {
    return this.#in(slug, epoch, () => this.#core.isRunning(address));
  }

  areas(slug: string, epoch: number) {
    return this.#in(slug, epoch, () => this.#core.register.areas());
  }

  /** @returns a GeoJSON geometry as text; null for a neighbourhood that is not there or has none. */
  outlineOf(slug: string, epoch: number, neighbourhood: string) {
    return this.#in(slug, epoch, () => this.#core.register.outlineOf(neighbourhood));
  }

  /** @returns what the holder of a receipt sees; undefined where nothing stands under this code. */
  residentSees(slug: string, epoch: number, code: string) {
    return this.#in(slug, epoch, () => this.#core.resident.sees(code));
  }

  async residentActs(slug: string, epoch: number, code: string, act: ResidentAct) {
    const outcome = await this.#in(slug, epoch, () => this.#core.resident.act(code, act));
    if (outcome !== 'done') return outcome;
    this.#poke();
    // What was taken back may have bytes that must go.
    await this.#setAlarm();
    return outcome;
  }

  board(slug: string, epoch: number) {
    return this.#in(slug, epoch, () => this.#core.resident.board());
  }

  appeal(slug: string, epoch: number, code: string) {
    return this.#in(slug, epoch, () => this.#core.resident.appeal(code));
  }

  /** @returns what the calendar answers, as JSON text. */
  calendar(slug: string, epoch: number, asked: CalendarAsk) {
    return this.#in(slug, epoch, () => answerAsText(this.#core.calendar, asked));
  }

  #change(slug: string, epoch: number, change: () => void) {
    return this.#in(slug, epoch, () => {
      change();
      this.#poke();
      return undefined;
    });
  }

  override async fetch(request: Request): Promise<Response> {
    return openSocket(request, this.ctx);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 are reserved: echoing them throws.
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }

  override async alarm(): Promise<void> {
    await runDueJobs(this.#storage, Date.now(), (job) => this.#run(job));
    await this.#setAlarm();
  }

  /** How letters and messages leave; the embedded default keeps them (api/demo/local-object.ts). */
  protected post(): Post {
    return postOf(this.env);
  }

  async #run(job: Job): Promise<void> {
    const { env, ctx } = this;
    const at = { core: this.#core, env, objectId: ctx.id.toString(), slug: this.#slug };
    if (await runJob(job, at, () => this.post())) this.#poke();
  }

  async #in<T>(slug: string, epoch: number, work: () => T): Promise<T | typeof BEHIND> {
    return (await this.#entered(slug, epoch)) ? work() : BEHIND;
  }

  /** @returns false for a call of before a restore. The first one after it waits until what was erased is gone again. */
  async #entered(slug: string, epoch: number): Promise<boolean> {
    // An object does not know its own name, and its alarm needs it.
    if (this.#slug !== slug) this.ctx.storage.kv.put('slug', slug);
    this.#slug = slug;
    if (epoch > this.#core.epoch())
      await this.ctx.blockConcurrencyWhile(() => this.#restored(slug, epoch));
    return this.#core.adoptEpoch(epoch) !== 'behind';
  }

  async #restored(slug: string, epoch: number): Promise<void> {
    if (epoch <= this.#core.epoch()) return;
    for await (const ids of erasedPages(this.env.DIRECTORY, slug)) this.#core.applyErased(ids);
    this.#core.adoptEpoch(epoch);
    for (const socket of this.ctx.getWebSockets()) socket.close(1012, 'restored');
    await this.#setAlarm();
  }

  #poke(): void {
    poke(this.ctx.getWebSockets());
  }

  async #setAlarm(): Promise<void> {
    const due = nextDueAt(this.#storage);
    if (due !== null) await this.ctx.storage.setAlarm(due);
  }
}
