/**
 * Why something of one's own stands nowhere else: the office looked at it and did not take it in. As `why` of a push's result, said
 * when it goes once more; what was taken in is `ok` by then.
 */
export const SET_ASIDE = 'set_aside';
