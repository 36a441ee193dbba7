export type Goal = { name: string; goal: string; figure: string; isMet: boolean };

export const atMost = (
  name: string,
  figure: number,
  most: number,
  unit: string,
  detail: string,
): Goal => ({
  name,
  goal: `≤ ${most}${unit}`,
  figure: `${round(figure)}${unit} (${detail})`,
  isMet: figure <= most,
});

export const atLeast = (
  name: string,
  figure: number,
  least: number,
  unit: string,
  detail: string,
): Goal => ({
  name,
  goal: `≥ ${least}${unit}`,
  figure: `${round(figure)}${unit} (${detail})`,
  isMet: figure >= least,
});

/** @returns a Markdown table, so that it can be pasted into the README as it is. */
export function tableOf(goals: readonly Goal[]): string {
  const rows = goals.map(
    ({ name, goal, figure, isMet }) =>
      `| ${name} | ${goal} | ${figure} | ${isMet ? 'met' : '**not met**'} |`,
  );
  return ['| what | goal | figure | |', '|---|---|---|---|', ...rows].join('\n');
}

export const round = (value: number) => Number(value.toPrecision(value < 10 ? 2 : 3));
