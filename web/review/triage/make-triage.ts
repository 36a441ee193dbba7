import { type Signal, signal } from '@preact/signals';
import type { Fields } from '../../../schema/entities/row.ts';
import type { Assignee } from '../../../schema/entities/things.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import { IN_APP } from '../../../schema/vocabulary/door.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import { addition, afterBack, changes, type Deed, type NewMid, removal } from '../../sync/deeds.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import type { deskWords } from '../../text/desk/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/language.ts';
import { isOfKid } from '../child-of.ts';
import { mergedWith, wayToNotOurs } from './deeds.ts';
import type { Done, Triage } from './triage.ts';

export type TriageDeps = {
  save: (drafts: readonly Draft[]) => Promise<unknown>;
  view: () => LaneViewModel;
  /** Brings finds here whole that are here as a line only. Resolves to false when the server was not heard. */
  open: (ids: readonly string[]) => Promise<boolean>;
  newMid: NewMid;
  /** `2026-11-25`. */
  today: () => string;
  words: () => (typeof deskWords)['value']['triage'];
};

/** How many deeds can be taken back, the last first. */
const UNDO_DEPTH = 50;

/** Triage over a lane of this device. */
export function makeTriage({ save, view, open, newMid, today, words }: TriageDeps): Triage {
  const done: Signal<Done | null> = signal(null);
  const problem = signal('');
  const stack: { deeds: Deed[]; text: string }[] = [];

  const refuse = (why: string): false => {
    problem.value = why;
    return false;
  };
  const tell = (text: string): true => {
    problem.value = '';
    done.value = { n: (done.value?.n ?? 0) + 1, text };
    return true;
  };
  /** One save for all of it: it is kept whole or not at all. */
  async function keep(deeds: readonly (Deed | null)[], text: string): Promise<boolean> {
    const all = deeds.filter((deed) => deed !== null);
    if (all.length === 0) return refuse(words().nothing);
    try {
      await save(all.flatMap(({ drafts }) => drafts));
    } catch {
      return refuse(words().notKept);
    }
    stack.push({ deeds: all.reverse(), text });
    if (stack.length > UNDO_DEPTH) stack.shift();
    return tell(text);
  }
  /** The finds as they stand now; null with a sentence when one is no longer there. */
  async function rowsOf(ids: readonly string[]): Promise<SeenRow[] | null> {
    const here = view();
    const away = ids.filter((id) => !here.byId(id));
    if (away.length > 0 && !(await open(away))) {
      refuse(words().notHere(away.length));
      return null;
    }
    const now = away.length > 0 ? view() : here;
    const rows = ids.flatMap((id) => now.byId(id) ?? []).filter(({ isDeleted }) => !isDeleted);
    if (rows.length > 0 && rows.length === new Set(ids).size) return rows;
    refuse(words().gone(ids.length - rows.length));
    return null;
  }
  async function changeAll(
    ids: readonly string[],
    setsOf: (row: SeenRow) => readonly Fields[],
    text: (count: number) => string,
  ): Promise<boolean> {
    const rows = await rowsOf(ids);
    return (
      rows !== null &&
      keep(
        rows.map((row) => changes(row, setsOf(row), newMid)),
        text(rows.length),
      )
    );
  }
  /** A decision in words goes to people: what they raised must be of one sort. */
  const areOfOneSort = (rows: readonly SeenRow[]): boolean =>
    new Set(rows.map(({ set }) => set.category)).size === 1;

  return {
    done,
    problem,
    forget() {
      problem.value = '';
    },
    accept: (ids) =>
      changeAll(
        ids,
        ({ set }) => (set.status === 'new' ? [{ status: 'seen' }] : []),
        words().accepted,
      ),
    async notOurs(ids, why) {
      const rows = await rowsOf(ids);
      if (!rows) return false;
      if (why.trim() === '') return refuse(words().whyMissing);
      if (rows.some(({ kind }) => kind === 'concern')) return refuse(words().concernNeedsAnswer);
      if (!areOfOneSort(rows)) return refuse(words().mixed);
      if (rows.some(({ set }) => wayToNotOurs(set.status as FindStatus) === null))
        return refuse(words().tooFar);
      const deeds = rows.map((row) => {
        const steps = wayToNotOurs(row.set.status as FindStatus) ?? [];
        const sets = steps.map((status) =>
          status === 'not_ours' ? { status, notOursWhy: why.trim() } : { status },
        );
        return changes(row, sets, newMid);
      });
      return keep(deeds, words().notOursDone(rows.length));
    },
    later: (ids, until) =>
      changeAll(
        ids,
        () => [{ laterUntil: until }],
        (count) =>
          until
            ? words().laterDone(count, dayWords(until, language.value))
            : words().backNow(count),
      ),
    assign: (ids, who: Assignee | null) =>
      changeAll(
        ids,
        ({ set }) => [{ assignee: who, ...(set.status === 'new' && { status: 'seen' }) }],
        (count) => (who ? words().assigned(count) : words().unassigned(count)),
      ),
    async label(ids, typed) {
      const name = typed.trim();
      const rows = await rowsOf(ids);
      if (!rows) return false;
      if (name === '') return refuse(words().labelMissing);
      const has = (row: SeenRow) =>
        view()
          .list('label')
          .some(({ set }) => (set.about as { id: string }).id === row.id && set.name === name);
      const deeds = rows.map((row) => (has(row) ? null : addition(row, 'label', { name }, newMid)));
      return keep(deeds, words().labelled(rows.length, name));
    },
    async remove(id) {
      const rows = await rowsOf([id]);
      return rows !== null && keep(rows.map(removal), words().removed);
    },
    async merge(ids, parent) {
      const rows = await rowsOf([...ids, parent].filter((id, at, all) => all.indexOf(id) === at));
      const into = rows?.find(({ id }) => id === parent);
      if (!rows || !into) return false;
      if (ids.includes(parent)) return refuse(words().mergeSelf);
      if (into.set.duplicateOf) return refuse(words().mergeMerged);
      const children = rows.filter(({ id }) => id !== parent);
      if (children.some(({ kind }) => kind !== into.kind)) return refuse(words().mergeKinds);
      const deeds = children.flatMap((row) => [
        // First what was merged with it: a find that is merged cannot be merged with.
        ...mergedWith(view(), row).map((one) => changes(one, [{ duplicateOf: parent }], newMid)),
        changes(
          row,
          [{ duplicateOf: parent, ...(row.set.status === 'new' && { status: 'seen' }) }],
          newMid,
        ),
      ]);
      return keep(deeds, words().merged(children.length));
    },
    unmerge: (id) => changeAll([id], () => [{ duplicateOf: null }], words().unmerged),
    move: (id, { lat, lng }) =>
      changeAll(
        [id],
        () => [{ position: { lat, lng, accuracy: null, how: 'hand' } }],
        words().moved,
      ),
    putBack: (id) =>
      changeAll(
        [id],
        ({ set }) => (set.firstPosition ? [{ position: set.firstPosition }] : []),
        words().putBack,
      ),
    async comment(id, text, mentions) {
      const rows = await rowsOf([id]);
      if (!rows) return false;
      if (text.trim() === '') return refuse(words().commentMissing);
      const set = { text: text.trim(), mentions: [...mentions] };
      return keep(
        rows.map((row) => addition(row, 'comment', set, newMid)),
        words().commented,
      );
    },
    async handOver(id, { to, name, text }) {
      const rows = await rowsOf([id]);
      if (!rows) return false;
      if (text.trim() === '') return refuse(words().messageMissing);
      const set = { to, name: name.trim(), text: text.trim(), on: today() };
      return keep(
        rows.map((row) => addition(row, 'handover', set, newMid)),
        words().handedOver,
      );
    },
    async answer(ids, text, forChild) {
      const rows = await rowsOf(ids);
      if (!rows) return false;
      if (text.trim() === '') return refuse(words().answerMissing);
      if (rows.some(({ kind }) => kind === 'concern')) return refuse(words().concernNeedsAnswer);
      if (!areOfOneSort(rows)) return refuse(words().mixed);
      const all = new Map<string, SeenRow>();
      for (const row of rows)
        for (const one of [row, ...mergedWith(view(), row)])
          if (isOfKid(one) === Boolean(forChild)) all.set(one.id, one);
      const set = { how: IN_APP, on: today(), text: text.trim(), ...forChild };
      const deeds = [...all.values()].map((row) => addition(row, 'answer', set, newMid));
      return keep(deeds, words().answered(all.size));
    },
    change: (id, set, done) =>
      changeAll(
        [id],
        () => [set],
        () => done,
      ),
    async saveView(typed, query, isTeam) {
      const name = typed.trim();
      if (name === '') return refuse(words().viewNameMissing);
      const mid = newMid();
      const set = { name, query, isTeam };
      const deed = {
        drafts: [{ t: 'saved_view.create', set, mid }],
        back: { t: 'saved_view.delete', e: mid, set: {} },
      };
      return keep([deed], words().viewSaved(name));
    },
    async renameView(id, typed) {
      const name = typed.trim();
      if (name === '') return refuse(words().viewNameMissing);
      return changeAll(
        [id],
        () => [{ name }],
        () => words().viewRenamed(name),
      );
    },
    async undo() {
      const last = stack.at(-1);
      if (!last) return refuse(words().nothingToUndo);
      const backs = last.deeds.map(({ back }) => ({ ...back, mid: newMid() }));
      try {
        await save(backs);
      } catch {
        return refuse(words().notKept);
      }
      stack.pop();
      last.deeds.forEach((deed, at) => {
        for (const { deeds } of stack)
          for (const one of deeds) one.back = afterBack(one.back, deed, backs[at]?.mid ?? '');
      });
      return tell(words().undone(last.text));
    },
  };
}
