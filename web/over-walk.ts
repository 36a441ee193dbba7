/** What comes over the walk's map once somebody asks for it. Their addresses come apart: the first map is drawn without them. */
export const capture = async () => (await import('./capture/capture-sheet.tsx')).CaptureSheet;
export const find = async () => (await import('./find-at.tsx')).FindAt;
export const around = async () => (await import('./walk-together/around.tsx')).Around;
export const rows = async () => (await import('./walk-rows.tsx')).WalkRows;
