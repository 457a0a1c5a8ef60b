import type { APIRoute } from 'astro';
import { tombstones } from '../entries/index.ts';

/** For the page of what is not there (404): the day on which something was withdrawn, by the hash of where it was. */
export const GET: APIRoute = async () =>
  Response.json(Object.fromEntries((await tombstones()).map(({ hash, date }) => [hash, date])));
