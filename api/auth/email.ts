import * as v from 'valibot';

/** An address as people type it, the way it is kept: without spaces around it, in small letters. */
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(254));
