import { giveUp } from './desk-ports.ts';
import { pushUnderLoad } from './bench-swaps/under-load.ts';
import { readOptions } from './options.ts';

/** Pushes to an own server while people read: `npm run bench:swaps -- --pushes 200 --clients 50 --servers nginx,caddy`. */
try {
  const options = readOptions({
    pushes: { type: 'string', default: '200' },
    clients: { type: 'string', default: '50' },
    servers: { type: 'string', default: 'nginx,caddy' },
  });
  const names = options.servers.split(',') as ('nginx' | 'caddy')[];
  const started = performance.now();
  const results = await pushUnderLoad({
    pushes: Number(options.pushes),
    clients: Number(options.clients),
    names,
  });
  console.table(
    results.map(({ name, answers, releases, encodings, faults }) => ({
      ...{ server: name, pushes: options.pushes, answers, releases: releases.size },
      ...{
        br: encodings['br'],
        gzip: encodings['gzip'],
        plain: encodings['identity'],
        faults: faults.length,
      },
    })),
  );
  for (const fault of results.flatMap(({ faults }) => faults).slice(0, 20)) console.error(fault);
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
  process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  giveUp(error as Error);
}
