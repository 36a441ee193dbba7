/** What a phone and the server both hash, to see at once whether they hold the same work of a lane: in the order of its numbers. */
export const madeText = (work: readonly { n: number; mid: string }[]): string =>
  work.map(({ n, mid }) => `${n} ${mid}\n`).join('');
