import { mostPhotos } from './stored.ts';
import { takePhoto } from './take.ts';

/** Takes chosen files into the form one after the other; more may be chosen meanwhile, and all that waits may be let go. */
export class Intake {
  /** Chosen and not developed yet; the first is being developed. */
  queue: File[] = [];
  /** How many are through since somebody began to choose. */
  done = 0;

  /** May be another one later: the form is made anew when a tablet is turned. */
  form: IntakeForm;

  constructor(form: IntakeForm) {
    this.form = form;
  }

  get runs(): boolean {
    return this.abort !== undefined;
  }

  stop = () => this.abort?.abort();

  /** Takes so many of the files as have room. */
  async add(files: File[]): Promise<void> {
    const { room } = this;
    const refused = files.slice(room).map(({ name }) => `“${name}”没有收：一条最多 ${mostPhotos} 张照片。`);
    this.queue.push(...files.slice(0, room));
    this.form.began(refused);
    if (this.runs || !this.queue.length) return;
    const { signal } = (this.abort = new AbortController());
    const before = this.form.names().length;
    for (this.done = 0; this.queue.length && !signal.aborted; this.done++) {
      this.form.waits([...this.queue]);
      await this.takeOne(this.queue[0]!, signal);
      if (!signal.aborted) this.queue.shift();
    }
    const left = this.queue.length;
    // What was not developed when somebody said stop is let go.
    this.queue = [];
    this.abort = undefined;
    this.form.ended(this.form.names().length - before, left);
  }

  /** For how many photos there is room beside those in the form and those that wait. */
  get room(): number {
    return mostPhotos - this.form.names().length - this.queue.length;
  }

  private async takeOne(file: File, signal: AbortSignal) {
    try {
      const taken = await takePhoto(file, signal);
      if (this.form.names().includes(taken.name))
        throw new Error(`“${file.name}”已经在里面了，没有再加一次。`);
      await this.form.keep(taken);
    } catch (error) {
      if (!signal.aborted) this.form.refused((error as Error).message);
    }
  }

  private abort: AbortController | undefined;
}

interface IntakeForm {
  /** The files of the photos in the form. */
  names(): string[];
  /** Puts a developed photo into the form. */
  keep(photo: File): Promise<void>;
  /** More was chosen; some of it without room, a sentence each. */
  began(refused: string[]): void;
  refused(sentence: string): void;
  waits(files: File[]): void;
  /** So many were added, so many let go. */
  ended(added: number, left: number): void;
}
