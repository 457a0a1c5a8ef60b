/**
 * What a form that is taken away leaves to the one that takes its place in the same step, as when a tablet is turned or the
 * preview comes or goes: React mounts that before anything else can happen. Where none does, the entry was left.
 */
export class HandingOver<Left> {
  private left: { entry: string; what: Left } | undefined;

  /** `letGo` is called with what nobody took. */
  leave(entry: string, what: Left, letGo: (what: Left) => void): void {
    const left = (this.left = { entry, what });
    setTimeout(() => {
      if (this.left !== left) return;
      this.left = undefined;
      letGo(what);
    });
  }

  /** What the form of this entry left just now. */
  take(entry: string): Left | undefined {
    const { left } = this;
    if (left?.entry !== entry) return undefined;
    this.left = undefined;
    return left.what;
  }
}
