import { existsSync } from "node:fs";
import { openStore, openStoreForReading, type Store, verifyPlace } from "../open.js";
import { createLoader, type Loader, type LoadOptions } from "./loader.js";
import { prepareStanding } from "./standing.js";

export interface OpenLoader extends Loader {
  close(): void;
}

/**
 * A loader into a file that is opened for writing, and made, only when there is something to write: a load that finds
 * nothing new touches no byte. Throws for a file that cannot be one of the store's at once.
 */
export function openLoader(file: string, options: LoadOptions): OpenLoader {
  let reading: Store | null = null;
  let writing: Store | null = null;
  let loader: Loader | null = null;
  let standing: Loader["standing"] = () => "absent";
  if (existsSync(file)) {
    reading = openStoreForReading(file);
    standing = prepareStanding(reading, options.extractorVersion);
  } else verifyPlace(file);

  const opened = (): Loader => {
    if (loader) return loader;
    reading?.close();
    reading = null;
    writing = openStore(file);
    loader = createLoader(writing, options);
    standing = loader.standing;
    return loader;
  };
  return {
    standing: (hash, uri) => standing(hash, uri),
    write: (record, how) => opened().write(record, how),
    noteAddress: (hash, uri) => opened().noteAddress(hash, uri),
    batch: (work) => opened().batch(work),
    finish: (failed) => loader?.finish(failed),
    close() {
      reading?.close();
      writing?.close();
    },
  };
}
