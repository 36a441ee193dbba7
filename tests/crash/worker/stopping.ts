import { type Plan, type Point, STOPPED } from '../points.ts';

/** `CRASH_CONTROL` is where the test listens; without it nothing stops. */
export type Control = { CRASH_CONTROL?: string };

let plan: Plan | null = null;
let control = '';
let asking: Promise<void> | undefined;
let passed = 0;

/** Asks once in each life of the server where it is to end. */
export function hearPlan({ CRASH_CONTROL }: Control): Promise<void> {
  asking ??= CRASH_CONTROL ? ask(CRASH_CONTROL) : Promise.resolve();
  return asking;
}

async function ask(from: string): Promise<void> {
  control = from;
  const answer = await fetch(`${control}/plan`);
  plan = (await answer.json()) as Plan | null;
}

/** Until the test says that it may go on. */
export async function hold(): Promise<void> {
  if (plan?.holds) await fetch(`${control}/hold`);
}

/** Here nothing goes on any more, in no request and no job, when this is where it is to end: the test hears the line and kills. */
export function reach(point: Point): void {
  if (plan?.point !== point) return;
  passed += 1;
  if (passed < plan.time) return;
  console.warn(`${STOPPED} ${point}`);
  for (;;);
}
