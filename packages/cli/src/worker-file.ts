/** The built module of a child process, as a URL. It stands here, beside the entry, so that a bundle finds it too. */
export const workerFile = (name: "load" | "words"): string =>
  new URL(`./${name}/worker.js`, import.meta.url).href;
