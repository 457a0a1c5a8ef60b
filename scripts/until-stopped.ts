/** Waits for Ctrl-C (or a stop from outside), then closes what was opened and ends the process. */
export function untilStopped(close: () => Promise<void>): Promise<never> {
  return new Promise(() => {
    const stop = () => {
      console.log('\n已停下。');
      void close().then(() => process.exit(0));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
