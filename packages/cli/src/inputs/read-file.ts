import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { CommandError } from "../command-error.js";
import { EXIT } from "../exit-codes.js";

/**
 * The bytes of a regular file. Throws `input-missing`, `input-unreadable`, `input-not-a-file`, `source-empty`,
 * `source-too-large`. A pipe or a device is never waited for.
 */
export async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      throw unopened(path, error);
    },
  );
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notAFile(path);
    const { DEFAULT_LIMITS } = await import("@shilu/extractors");
    if (stats.size > DEFAULT_LIMITS.bytes) throw tooLarge(path, stats.size, DEFAULT_LIMITS.bytes);
    return verifyFilled(await file.readFile(), path);
  } finally {
    await file.close();
  }
}

/** Throws `source-empty` for nothing, or nothing but blanks. */
export function verifyFilled(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes.some((byte) => byte > 0x20)) return bytes;
  throw new CommandError("source-empty", {
    en: `${path} is empty: fetch the page again`,
    zh: `${path} 是空文件：请重新取得该页面`,
  });
}

function unopened(path: string, error: NodeJS.ErrnoException): CommandError {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return missing(path);
  if (error.code === "ENXIO" || error.code === "EISDIR") return notAFile(path);
  return new CommandError(
    "input-unreadable",
    {
      en: `${path} cannot be read (${error.code ?? error.message}): change its rights`,
      zh: `无法读取 ${path}（${error.code ?? error.message}）：请检查权限`,
    },
    EXIT.noInput,
    { cause: error },
  );
}

export const missing = (path: string): CommandError =>
  new CommandError(
    "input-missing",
    {
      en: `There is no ${path}: check the path, or quote a pattern`,
      zh: `没有 ${path}：请检查路径；通配符请加引号`,
    },
    EXIT.noInput,
  );

export const notAFile = (path: string): CommandError =>
  new CommandError("input-not-a-file", {
    en: `${path} is no regular file: give a file or a folder, or "-" to read from stdin`,
    zh: `${path} 不是普通文件：请给出文件或文件夹，或用 “-” 从标准输入读取`,
  });

/** Before it is read: the reader would refuse it too. */
const tooLarge = (path: string, size: number, limit: number): CommandError =>
  new CommandError("source-too-large", {
    en: `${path} has ${size} bytes, more than the ${limit} a page may have: give the report's own page`,
    zh: `${path} 有 ${size} 字节，超过页面上限 ${limit}：请给出报告本身的页面`,
  });
