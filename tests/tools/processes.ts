import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Process = { pid: number; parent: number; command: string };

/** Everything that runs now, read from /proc: journeys kill what they started, and a bare machine has no `ps`. */
export function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(
          /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1],
        );
        return [
          {
            pid: Number(name),
            parent,
            command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '),
          },
        ];
      } catch {
        return []; // it ended while we were reading
      }
    });
}

/** SIGKILLs it, unless it ended since it was seen: a browser takes its own along. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** These, and after them all that they started. */
export function withStarted(first: Process[]): Process[] {
  const all = processes();
  const found = [...first];
  // It grows on the way: what was started may have started others.
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid));
  return found;
}

/** SIGKILLs the processes and resolves when none of them is left. */
export async function killAll(victims: Process[]): Promise<void> {
  const isAlive = ({ pid, command }: Process) =>
    processes().some((one) => one.pid === pid && one.command === command);
  for (const victim of victims) if (isAlive(victim)) kill(victim.pid);
  while (victims.some(isAlive)) await pause(20);
}
