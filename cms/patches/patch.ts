/** A change of an installed package, and why. */
export interface Patch {
  why: string;
  file: string | RegExp;
  from: string | RegExp;
  to: string;
  imports?: string;
}
