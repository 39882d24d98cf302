/** What the program's end says; 64 and up after sysexits(3). */
export const EXIT = {
  ok: 0,
  someFailed: 1,
  usage: 2,
  checkFailed: 3,
  badInput: 65,
  noInput: 66,
  internal: 70,
  cannotCreate: 73,
  cannotWrite: 74,
  busy: 75,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
