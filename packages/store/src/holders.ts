import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";

/** The other processes that have `file` open, as `node (1234)`; empty where the system does not tell. */
export function holdersOf(file: string): string[] {
  try {
    const target = realpathSync(file);
    return readdirSync("/proc")
      .filter((name) => /^\d{1,10}$/.test(name) && Number(name) !== process.pid && holds(name, target))
      .map((pid) => `${readFileSync(`/proc/${pid}/comm`, "utf8").trim()} (process ${pid})`);
  } catch {
    return [];
  }
}

function holds(pid: string, target: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => linkOf(`/proc/${pid}/fd/${fd}`) === target);
  } catch {
    // Another user's process, or one that has just ended.
    return false;
  }
}

function linkOf(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}
