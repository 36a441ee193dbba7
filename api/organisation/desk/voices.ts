/** Whose a find is and what they think of it, as SQL over `observation`; the desk reads the same of whole rows (voice-of.ts). */
const field = (name: string) => `observation.row->>'$.set.${name}'`;

/** Made by a child: so it says itself, or before that was kept, who made it was one. */
export const isOfChild = `(${field('via')} IS NOT NULL OR EXISTS (
    SELECT 1 FROM participant WHERE made_by = observation.made_by AND walk = observation.walk
    AND participant.row->>'$.set.role' = 'child' AND participant.row->>'$.isDeleted' = 0))`;

/** Of whoever made it. A child may not know; then it judges nothing. */
export const judgement = `iif(${field('via')} IS NULL, ${field('judgement')}, nullif(${field('childJudgement')}, 'unsure'))`;

/** An adult's beside a child's: never the two as one. */
export const adultJudgement = `iif(${field('via')} IS NULL, NULL, ${field('judgement')})`;

/** Of an answer about the find: a child is answered as a child, and nobody else is. */
export const answersMaker = `(answer.row->>'$.set.childPicture' IS NULL) = (${field('via')} IS NULL)`;
