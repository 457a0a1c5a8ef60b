import type { TypeId } from '../content-types/index.ts';
import { dateComplaints } from './dates.ts';
import type { Complaint } from './issue-sentence.ts';
import { portraitComplaints } from './portrait.ts';
import { swappedComplaints } from './swapped.ts';
import { textComplaints } from './text-rules.ts';

/** What is wrong with an entry's fields beyond their shape, in the build and in the desk: dates, portraits, private and misspelt text. */
export function complaintsOf(type: TypeId, data: unknown, now: string): Complaint[] {
  return [
    ...swappedComplaints(data),
    ...dateComplaints(data, now),
    ...portraitComplaints(type, data),
    ...textComplaints(data),
  ];
}
