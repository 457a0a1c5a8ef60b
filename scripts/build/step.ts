/** Runs one step of a long piece of work and says how long it took, so that nobody wonders whether it hangs. */
export async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`${name}……`);
  const result = await work();
  console.log(` ${((performance.now() - started) / 1000).toFixed(1)} 秒`);
  return result;
}
