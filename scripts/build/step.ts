/** Runs one step of a long piece of work and says how long it took, so that nobody wonders whether it hangs. */
export async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const before = process.cpuUsage();
  process.stdout.write(`${name}……`);
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(
    ` ${((performance.now() - started) / 1000).toFixed(1)} 秒（CPU ${((user + system) / 1e6).toFixed(1)}）`,
  );
  return result;
}
