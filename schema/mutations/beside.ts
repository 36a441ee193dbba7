/** Fields that can name a concern or a photo beside what the row is about. */
export const beside: readonly string[] = ['also', 'said', 'before', 'after', 'photo'];
