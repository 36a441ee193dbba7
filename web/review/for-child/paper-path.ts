/** Where the answers for the children of a walk are put on paper. */
export const PAPER_PATH = '/antwoorden-voor-kinderen';

export const paperPath = (walk: string): string => `${PAPER_PATH}?wandeling=${walk}`;
