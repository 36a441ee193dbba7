import { type EditableKind, fieldsOf } from '../../schema/entities/things.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { mutationTypes } from '../../schema/mutations/types.ts';
import { deleteDraft, patchDraft, resolveDraft, restoreDraft } from '../../web/sync/drafts.ts';
import type { Phone } from './record-corpus-phone.ts';

export type Fields = Record<string, unknown>;
type Ref = { kind: string; id: string };

/** What one version cannot say since it does not know what it is about. */
class Unknown extends Error {}

/** Says things through the app's own device, as far as this version knows them. */
export class Teller {
  readonly #ids = new Map<string, string>();

  keep(name: string, id: string): void {
    this.#ids.set(name, id);
  }

  id(name: string): string {
    const id = this.#ids.get(name);
    if (!id) throw new Unknown(name);
    return id;
  }

  /** For a field that may be null where nothing of that name was made. */
  idOrNull = (name: string): string | null => this.#ids.get(name) ?? null;

  about = (kind: string, name: string): Ref => ({ kind, id: this.id(name) });

  knows = (t: string): boolean => mutationTypes.includes(t);

  /** Only what this version has a field for. */
  known(kind: string, set: Fields): Fields {
    const fields = fieldsOf[kind as EditableKind] as object;
    return Object.fromEntries(Object.entries(set).filter(([name]) => Object.hasOwn(fields, name)));
  }

  /** Makes `name`, `on` a walk that the lane is not on, or does something with it; nothing where this version does not know of it. */
  async say(
    [phone, lane]: readonly [Phone, string],
    t: string,
    name: string,
    given: () => Fields = () => ({}),
    on?: string,
  ): Promise<void> {
    const { device } = phone;
    const [kind = '', verb = ''] = t.split('.');
    if (!device || !this.knows(t)) return;
    let draft: Draft | null;
    try {
      const set = this.known(kind, given());
      if (verb === 'create') draft = { t, set, ...(on && { walk: this.id(on) }) };
      else draft = this.#change(phone, lane, verb, this.id(name), set);
    } catch (error) {
      if (error instanceof Unknown) return;
      throw error;
    }
    if (!draft) return;
    const [id = ''] = await device.save(lane, [draft]);
    if (verb === 'create') this.keep(name, id);
  }

  #change(phone: Phone, lane: string, verb: string, id: string, set: Fields): Draft | null {
    const row = phone.device?.view(lane).value.byId(id);
    if (!row) throw new Error(`${phone.who.phone} has no ${verb} ${id}`);
    if (verb === 'delete') return deleteDraft(row);
    if (verb === 'restore') return restoreDraft(row);
    return Object.keys(set).length === 0 ? null : patchDraft(row, set);
  }

  /** Takes in what was refused, or sets it aside; nothing where this version keeps it and no more. */
  async decide([phone, lane]: readonly [Phone, string], use: boolean): Promise<void> {
    const t = 'held.resolve';
    const seen = phone.device?.view(lane).value;
    const held = seen?.list('held').find(({ set }) => set.decision === undefined);
    if (!held || !this.knows(t)) return;
    await phone.device?.save(lane, [{ t, e: held.id, walk: held.walk, set: { use } }]);
  }

  /** Chooses the later value of a conflict. */
  async resolve([phone, lane]: readonly [Phone, string]): Promise<void> {
    const seen = phone.device?.view(lane).value;
    const conflict = seen?.list('conflict').find(({ set }) => set.isResolved !== true);
    const about = conflict?.set.about as Ref | undefined;
    const row = about && seen?.byId(about.id);
    if (!conflict || !row) throw new Error('There is no conflict to settle');
    await phone.device?.save(lane, [resolveDraft(conflict, row, true)]);
  }
}
