import type { Actor } from '../../schema/actor.ts';
import type { AuditEntry } from '../../schema/audit.ts';
import type { InsightBody, WalkBody } from '../../schema/insight.ts';
import type { GroundBody } from '../../schema/kid-ground.ts';
import type { ManifestBody } from '../../schema/manifest.ts';
import type { PullBody, PushAnswer, PushBody } from '../../schema/protocol.ts';
import type { GivenRow } from '../../schema/register/given.ts';
import type { Box } from '../../schema/register/outline.ts';
import type { LatLng } from '../../schema/register/rd-new.ts';
import type { FindsBody, HistoryBody, IndexBody } from '../../schema/review-desk.ts';
import { dropBytes, type Part } from './attachments.ts';
import { answerAsText, type CalendarAsk } from './calendar/ask.ts';
import type { MemberOf } from './core.ts';
import type { Gone } from './erasing.ts';
import { BEHIND, HousedCore } from './housed-core.ts';
import type { Part as ImportPart } from './register/take-in.ts';
import type { ResidentAct } from './resident/resident-sees.ts';
import type { KeepDays } from './retention.ts';

const textOf = (value: object | undefined) => value && JSON.stringify(value);

/** One housing association, as the Worker asks it. What it decides is in core.ts. */
export class OrganisationObject extends HousedCore {
  async push(
    slug: string,
    epoch: number,
    actor: Actor,
    body: PushBody,
    origin?: string,
  ): Promise<PushAnswer | typeof BEHIND> {
    if (!(await this.entered(slug, epoch))) return BEHIND;
    const answer = this.core.push(actor, body, origin);
    // Who only asks brings no news: a poke for that would have everybody ask, and so on.
    if (!('fork' in answer) && body.muts.length > 0) this.poke();
    await this.setAlarm();
    return answer;
  }

  /** @returns PullAnswer as JSON text: no row is parsed between the database and the phone. */
  pull(slug: string, epoch: number, actor: Actor, body: PullBody) {
    return this.in(slug, epoch, () => this.core.pullText(actor, body));
  }

  /** @returns IndexAnswer as JSON text. */
  deskIndex(slug: string, epoch: number, body: IndexBody) {
    return this.in(slug, epoch, () => this.core.desk.indexText(body));
  }

  /** @returns FindsAnswer as JSON text. */
  deskFinds(slug: string, epoch: number, body: FindsBody) {
    return this.in(slug, epoch, () => this.core.desk.findsText(body));
  }

  /** @returns what was done with a find by which lanes, as JSON text; undefined when there never was such a find. */
  deskHistory(slug: string, epoch: number, actor: Actor, body: HistoryBody) {
    return this.in(slug, epoch, () => textOf(this.core.desk.history(actor, body)));
  }

  insight(slug: string, epoch: number, body: InsightBody | WalkBody) {
    return this.in(slug, epoch, () => this.core.insight(body));
  }

  /** @returns what walks.ts answers, as JSON text; undefined for a walk that is not there. */
  walks(slug: string, epoch: number, what: 'list' | 'one' | 'before', id = '') {
    const { listText, oneText, beforeText } = this.core.walks;
    return this.in(slug, epoch, () => {
      if (what === 'list') return listText();
      return what === 'one' ? oneText(id) : beforeText(id);
    });
  }

  /** @returns how the walk stands; null for one that never came. */
  walkNow(slug: string, epoch: number, id: string) {
    return this.in(slug, epoch, () => this.core.walks.now(id));
  }

  manifest(slug: string, epoch: number, actor: Actor, body: ManifestBody) {
    return this.in(slug, epoch, () => this.core.manifest(actor, body));
  }

  /** @returns the photo's row, or undefined when it is not there or not this actor's to read or hand in. */
  attachment(slug: string, epoch: number, actor: Actor, id: string, to: 'hand-in' | 'read') {
    return this.in(slug, epoch, () => this.core.attachment(actor, id, to));
  }

  /** Called when the bytes are in R2, or are found to be there no more; twice is harmless. */
  async stored(slug: string, epoch: number, id: string, part: Part, isStored = true) {
    if (!(await this.entered(slug, epoch))) return BEHIND;
    if (this.core.markStored(id, part, isStored)) this.poke();
    // It was on its way when its concern was erased.
    if (this.core.wasErased(id)) await dropBytes(this.env.BYTES, this.ctx.id.toString(), [id]);
    return undefined;
  }

  /** Lets go of a concern and all about it, its photos before it answers, or by alarm. @returns null when there never was one. */
  async erase(
    slug: string,
    epoch: number,
    id: string,
    by: string,
  ): Promise<Gone | null | typeof BEHIND> {
    if (!(await this.entered(slug, epoch))) return BEHIND;
    const gone = this.core.erase(id, by);
    if (!gone) return null;
    this.poke();
    await Promise.all([this.setAlarm(), this.alarm()]);
    return gone;
  }

  /** Once, when the organisation is made; again is harmless. */
  async found(slug: string, epoch: number, name: string) {
    const answer = await this.change(slug, epoch, () => this.core.found(name));
    await this.setAlarm();
    return answer;
  }

  /** @returns the logo's SHA-256, null for none. */
  logo(slug: string, epoch: number) {
    return this.in(slug, epoch, () => this.core.organisation()?.set.logo ?? null);
  }

  /** @returns the logo's SHA-256 until now: its bytes are nobody's any more. */
  setLogo(slug: string, epoch: number, sha256: string | null, by: string) {
    return this.in(slug, epoch, () => {
      const before = this.core.setLogo(sha256, by);
      this.poke();
      return before;
    });
  }

  countRetention(slug: string, epoch: number, keep: KeepDays) {
    return this.in(slug, epoch, () => this.core.countRetention(keep));
  }

  putMember(slug: string, epoch: number, member: MemberOf) {
    return this.change(slug, epoch, () => this.core.putMember(member));
  }

  removeMember(slug: string, epoch: number, person: string) {
    return this.change(slug, epoch, () => this.core.removeMember(person));
  }

  audit(slug: string, epoch: number, entry: AuditEntry) {
    return this.in(slug, epoch, () => this.core.audit(entry));
  }

  auditPage(slug: string, epoch: number, before: number | null) {
    return this.in(slug, epoch, () => this.core.auditPage(before));
  }

  /** @returns what the last nights found; `isAsked` has one more begin now. */
  async checkup(slug: string, epoch: number, isAsked: boolean) {
    const { begin, read } = this.core.checkups;
    const answer = await this.in(slug, epoch, isAsked ? begin : read);
    await this.setAlarm();
    return answer;
  }

  registerSeen(slug: string, epoch: number) {
    return this.in(slug, epoch, () => this.core.register.seen());
  }

  checkRegister(slug: string, epoch: number, rows: readonly GivenRow[]) {
    return this.in(slug, epoch, () => this.core.register.check(rows));
  }

  /** One part of an import; twice is harmless. */
  takeIn(slug: string, epoch: number, id: string, n: number, part: ImportPart, by: string) {
    return this.in(slug, epoch, () => this.core.register.takeIn(id, n, part, by));
  }

  undoImport(slug: string, epoch: number, id: string, also: readonly string[], by: string) {
    return this.in(slug, epoch, () => this.core.register.undo(id, also, by));
  }

  addressPage(slug: string, epoch: number, after: string) {
    return this.in(slug, epoch, () => this.core.register.page(after));
  }

  addressesNear(slug: string, epoch: number, here: LatLng, most: number) {
    return this.in(slug, epoch, () => this.core.register.near(here, most));
  }

  searchAddresses(slug: string, epoch: number, typed: string, most: number) {
    return this.in(slug, epoch, () => this.core.register.search(typed, most));
  }

  addressesIn(slug: string, epoch: number, box: Box) {
    return this.in(slug, epoch, () => this.core.register.inBox(box));
  }

  groundAround(slug: string, epoch: number, walk: string, at: GroundBody['at']) {
    return this.in(slug, epoch, () => this.core.register.ground(walk, at));
  }

  isRunning(slug: string, epoch: number, address: string) {
    return this.in(slug, epoch, () => this.core.isRunning(address));
  }

  areas(slug: string, epoch: number) {
    return this.in(slug, epoch, () => this.core.register.areas());
  }

  /** @returns a GeoJSON geometry as text; null for a neighbourhood that is not there or has none. */
  outlineOf(slug: string, epoch: number, neighbourhood: string) {
    return this.in(slug, epoch, () => this.core.register.outlineOf(neighbourhood));
  }

  /** @returns what the holder of a receipt sees; undefined where nothing stands under this code. */
  residentSees(slug: string, epoch: number, code: string) {
    return this.in(slug, epoch, () => this.core.resident.sees(code));
  }

  async residentActs(slug: string, epoch: number, code: string, act: ResidentAct) {
    const outcome = await this.in(slug, epoch, () => this.core.resident.act(code, act));
    if (outcome !== 'done') return outcome;
    this.poke();
    // What was taken back may have bytes that must go.
    await this.setAlarm();
    return outcome;
  }

  board(slug: string, epoch: number) {
    return this.in(slug, epoch, () => this.core.resident.board());
  }

  appeal(slug: string, epoch: number, code: string) {
    return this.in(slug, epoch, () => this.core.resident.appeal(code));
  }

  /** @returns what the calendar answers, as JSON text. */
  calendar(slug: string, epoch: number, asked: CalendarAsk) {
    return this.in(slug, epoch, () => answerAsText(this.core.calendar, asked));
  }
}
