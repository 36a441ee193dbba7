import type { DeskAreas } from '../../sync/use-areas.ts';

/** Whether a neighbourhood can be asked for. As long as nothing was read, any code may be one. */
export const mayBeThere = (
  code: string | undefined,
  { neighbourhoods, isRead }: Pick<DeskAreas, 'neighbourhoods' | 'isRead'>,
): boolean => code === undefined || !isRead || neighbourhoods.some((one) => one.code === code);
