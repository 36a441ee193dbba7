import type { MineWords } from './words.ts';

export const en: MineWords = {
  setAside: 'The office has looked at this and set it aside. It stays kept.',
};
