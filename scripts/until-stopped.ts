/** On Ctrl-C (or a closed window, or a stop from outside) closes what was opened until then, and ends the process; a second Ctrl-C does not wait. */
export function closeWhenStopped(opened: Opened[]): void {
  const stop = () => {
    console.log('\n已停下。');
    void Promise.allSettled(opened.map((close) => close())).then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
}

/** Closes one of the things that were opened. */
export type Opened = () => Promise<unknown>;
