import type { InsightReport, Voice } from '../../../schema/insight.ts';
import { type CategoryId, categoryOf } from '../../../schema/vocabulary/categories.ts';
import { judgements } from '../../../schema/vocabulary/judgements.ts';
import { dayWords } from '../../text/format.ts';
import {
  type Cell,
  countCell,
  countWords,
  type FigureData,
  homeCell,
  type Look,
  number,
  type Say,
  text,
} from './figure-data.ts';

const nameOf = (id: CategoryId, { language }: Say) => categoryOf(id)?.[language] ?? id;
/** All together in words: what is of too few counts for something, and not for nothing. */
function totalWords(counts: readonly (number | null)[], { insight, language }: Say): string {
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  if (!counts.includes(null)) return number(sum, language);
  return sum === 0 ? insight.some : insight.atLeast(number(sum, language));
}
const part = (look: Look, value: number | null) => ({ look, value });

/** Null of too few walks: a line of little only looks like news. */
export function trendData({ trend, walks }: InsightReport, say: Say): FigureData {
  const { trend: words } = say.insight;
  const { id, title } = { id: 'trend', title: words.title };
  if (!trend) return { id, title, sentence: words.tooFew(walks), table: { head: [], rows: [] } };
  return {
    id,
    title,
    sentence: words.sentence(
      totalWords(
        trend.map(({ found }) => found),
        say,
      ),
      totalWords(
        trend.map(({ answered }) => answered),
        say,
      ),
    ),
    bars: trend.map(({ from, found, answered }) => ({
      label: dayWords(from, say.language),
      parts: [part('plain', found), part('stripes', answered)],
    })),
    legend: [
      { look: 'plain', name: words.found },
      { look: 'stripes', name: words.answered },
    ],
    table: {
      head: [words.from, words.found, words.answered],
      rows: trend.map(({ from, found, answered }) => [
        text(dayWords(from, say.language)),
        countCell(found, say),
        countCell(answered, say),
      ]),
    },
  };
}

export function agesData({ ages }: InsightReport, say: Say): FigureData {
  const { ages: words, street, home } = say.insight;
  const label = (n: number) => words.labels[n] ?? '';
  return {
    id: 'ages',
    title: words.title,
    sentence: words.sentence(
      totalWords(
        ages.map((one) => one.street),
        say,
      ),
      countWords(ages.at(-1)?.street ?? 0, say),
    ),
    bars: ages.map((one, n) => ({
      label: label(n),
      parts: [part('plain', one.street), part('stripes', one.home)],
    })),
    legend: [
      { look: 'plain', name: street },
      { look: 'stripes', name: home },
    ],
    table: {
      head: [words.age, street, home],
      rows: ages.map((one, n) => [
        text(label(n)),
        countCell(one.street, say),
        homeCell(one.home, say),
      ]),
    },
  };
}

export function themesData({ themes }: InsightReport, say: Say): FigureData {
  const { themes: words } = say.insight;
  const most = (who: 'child' | 'adult') => {
    const [first] = themes
      .filter((one) => (one[who]?.count ?? 0) > 0)
      .sort((one, other) => (other[who]?.count ?? 0) - (one[who]?.count ?? 0));
    return first ? nameOf(first.category, say).toLowerCase() : words.none;
  };
  return {
    id: 'themes',
    title: words.title,
    sentence: words.sentence(most('child'), most('adult')),
    bars: themes.map(({ category, child, adult }) => ({
      label: nameOf(category, say),
      parts: [part('dots', child?.count ?? null), part('plain', adult?.count ?? null)],
    })),
    legend: [
      { look: 'dots', name: words.child },
      { look: 'plain', name: words.adult },
    ],
    table: {
      head: [words.kind, words.child, words.adult, words.ofChild, words.ofAdult],
      rows: themes.map(({ category, child, adult }) => [
        text(nameOf(category, say)),
        countCell(child?.count ?? null, say),
        countCell(adult?.count ?? null, say),
        judgedCell(child, say),
        judgedCell(adult, say),
      ]),
    },
  };
}

const judgedCell = (voice: Voice, say: Say): Cell =>
  text(voice ? judgements.map((name) => voice.judged[name]).join(' / ') : say.insight.few);

export function homesData({ homeThemes }: InsightReport, say: Say): FigureData {
  const { homes: words } = say.insight;
  const [most] = homeThemes
    .filter(({ home }) => home !== null)
    .sort((one, other) => Number(other.home) - Number(one.home));
  return {
    id: 'homes',
    title: words.title,
    sentence: most
      ? words.sentence(nameOf(most.category, say).toLowerCase(), Number(most.home))
      : words.nothing,
    bars: homeThemes.map(({ category, home }) => ({
      label: nameOf(category, say),
      parts: [part('stripes', home)],
    })),
    table: {
      head: [words.kind, words.count],
      rows: homeThemes.map(({ category, home }) => [
        text(nameOf(category, say)),
        homeCell(home, say),
      ]),
    },
  };
}

export function becauseData({ because }: InsightReport, say: Say): FigureData {
  const { because: words } = say.insight;
  const cell = (category: CategoryId) =>
    categoryOf(category)?.about === 'home' ? homeCell : countCell;
  return {
    id: 'because',
    title: words.title,
    sentence: words.sentence(
      totalWords(
        because.map(({ answered }) => answered),
        say,
      ),
      totalWords(
        because.map(({ silent }) => silent),
        say,
      ),
    ),
    bars: because.map(({ category, answered, silent }) => ({
      label: nameOf(category, say),
      parts: [part('plain', answered), part('stripes', silent)],
    })),
    legend: [
      { look: 'plain', name: words.answered },
      { look: 'stripes', name: words.silent },
    ],
    table: {
      head: [words.kind, words.answered, words.silent],
      rows: because.map(({ category, answered, silent }) => [
        text(nameOf(category, say)),
        cell(category)(answered, say),
        cell(category)(silent, say),
      ]),
    },
  };
}
