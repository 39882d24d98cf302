import { existsSync } from "node:fs";
import { openStore, type Store, verifyPlace } from "../open.js";
import { createLoader, type Loader, type LoadOptions } from "./loader.js";

export interface OpenLoader extends Loader {
  close(): void;
}

/** A loader into a file that is made only when there is something to write. Throws as {@link openStore} does, at once. */
export function openLoader(file: string, options: LoadOptions): OpenLoader {
  let store: Store | null = null;
  let loader: Loader | null = null;
  const opened = (): Loader => {
    store ??= openStore(file);
    loader ??= createLoader(store, options);
    return loader;
  };
  if (existsSync(file)) opened();
  else verifyPlace(file);
  return {
    standing: (hash, uri) => loader?.standing(hash, uri) ?? "absent",
    write: (record, how) => opened().write(record, how),
    noteAddress: (hash, uri) => opened().noteAddress(hash, uri),
    batch: (work) => (loader ? loader.batch(work) : work()),
    finish: (failed) => loader?.finish(failed),
    close: () => store?.close(),
  };
}
