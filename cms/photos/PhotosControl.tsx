import { Component } from 'react';
import type { TypeId } from '../../src/content-types/index.ts';
import { Chooser } from './Chooser.tsx';
import { PhotoForm } from './PhotoForm.tsx';
import { PhotoTile } from './PhotoTile.tsx';
import './photos.css';
import { mostPhotos, moved, photosIn, withWords, type FormEntry, type Photo } from './stored.ts';
import { takePhoto } from './take.ts';
import { lacks, portraitSentence } from './unfinished.ts';

/** The photos of an entry: chosen or dropped many at once, developed one by one, described, put in order, taken out with a way back. */
export class PhotosControl extends Component<Props, State> {
  override state: State = { waiting: [], refused: [], said: '' };

  override render() {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const { waiting, refused, removed, said, over } = this.state;
    const { photos, isAgreed } = this;
    const unfinished = photos.filter((photo) => lacks(photo, isAgreed)).length;
    const portrait = portraitSentence(this.type, { ...this.data, photos });
    return (
      <div
        className={`${classNameWrapper} photos`}
        role="group"
        aria-label="照片"
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      >
        <Chooser
          forID={forID}
          room={this.room}
          max={mostPhotos}
          waiting={waiting.length}
          done={this.done}
          onFiles={(files) => void this.add(files)}
          onStop={() => this.abort?.abort()}
        />
        {refused.length > 0 ? (
          <div className="photos-refused" role="alert">
            <b>{refused.length} 个文件没有收：</b>
            <ul>
              {refused.map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
            </ul>
            <button type="button" onClick={() => this.setState({ refused: [] })}>
              知道了
            </button>
          </div>
        ) : null}
        {portrait ? <p className="photos-portrait">{portrait}</p> : null}
        {photos.length > 0 ? (
          <p className="photos-count">
            {photos.length} 张照片，第一张作封面。
            {unfinished > 0 ? `还有 ${unfinished} 张没写完，可以先保存，写完才能发布。` : '都写好了。'}
          </p>
        ) : null}
        <ol className="photos-list">
          {photos.flatMap((photo, index) => [
            <PhotoTile
              key={photo.src}
              index={index}
              shown={String(this.props.getAsset(photo.src))}
              lacks={lacks(photo, isAgreed)}
              alt={photo.alt}
              isOpen={this.opened === index}
              isOver={over === index}
              onOpen={() => this.open(this.opened === index ? undefined : index)}
              onStep={(by) => this.move(index, index + by)}
              onOver={(at) => this.setState({ over: at })}
              onDrop={(at) => this.move(index, at)}
            />,
            this.opened === index ? this.renderForm(photo, index) : null,
          ])}
          {waiting.map(({ name }, index) => (
            <li key={`${index} ${name}`} className="photos-waiting">
              <span>{index === 0 ? '正在转正、缩小……' : '等着'}</span>
              <small>{name}</small>
            </li>
          ))}
        </ol>
        <div className="photos-said">
          <p role="status">{said}</p>
          {removed ? (
            <button type="button" id={`${forID}-undo`} onClick={() => this.takeBack()}>
              撤销
            </button>
          ) : null}
        </div>
      </div>
    );
  }

  private renderForm(photo: Photo, index: number) {
    const { photos, isAgreed } = this;
    const change = (words: Partial<Photo>) =>
      this.change(photos.map((each, at) => (at === index ? withWords(each, words) : each)));
    const next = [...photos.keys()]
      .map((step) => (index + 1 + step) % photos.length)
      .find((at) => at !== index && lacks(photos[at]!, isAgreed));
    return (
      <PhotoForm
        key={`${photo.src} form`}
        forID={this.idOf(photo)}
        photo={photo}
        index={index}
        count={photos.length}
        shown={String(this.props.getAsset(photo.src))}
        title={String(this.data['title'] ?? '')}
        isAgreed={isAgreed}
        unasked={photos.filter(({ people }) => !people).length}
        twin={photo.alt ? photos.findIndex(({ alt }, at) => at !== index && alt === photo.alt) : -1}
        onChange={change}
        onAll={(people) =>
          this.change(photos.map((each) => (each.people ? each : withWords(each, { people }))))
        }
        onMove={(to) => this.move(index, to)}
        onRemove={() => this.remove(index)}
        onNext={
          next === undefined ? undefined : () => this.open(next, focusOn(`${this.idOf(photos[next]!)}-alt`))
        }
      />
    );
  }

  /** The pictures come later than the form, and the title is part of what is proposed. Decap calls both without `this`. */
  override shouldComponentUpdate = () => true;

  isValid = () => {
    const { length } = this.queue;
    if (!length) return true;
    const message = `“照片”还有 ${length} 张在处理。请等处理完再保存，或者点“停下”。`;
    return { error: { type: 'CUSTOM', message } };
  };

  override componentWillUnmount() {
    this.abort?.abort();
  }

  private async add(files: File[]) {
    const { room } = this;
    const refused = files.slice(room).map(({ name }) => `“${name}”没有收：一条最多 ${mostPhotos} 张照片。`);
    this.queue.push(...files.slice(0, room));
    this.setState(({ refused: earlier }) => ({
      refused: [...(this.abort ? earlier : []), ...refused],
      removed: undefined,
    }));
    if (this.abort || !this.queue.length) return;
    const { signal } = (this.abort = new AbortController());
    const before = this.photos.length;
    for (this.done = 0; this.queue.length && !signal.aborted; this.done++) {
      this.setState({ waiting: [...this.queue] });
      await this.takeOne(this.queue[0]!, signal);
      if (!signal.aborted) this.queue.shift();
    }
    this.finish(this.photos.length - before, this.queue.length);
  }

  /** What was not developed when somebody said stop is let go. */
  private finish(added: number, left: number) {
    this.queue = [];
    this.abort = undefined;
    const stopped = left ? `停下了，剩下的 ${left} 张没有加。` : '';
    this.setState({ waiting: [], said: `加了 ${added} 张照片。${stopped}` });
    const first = this.photos.findIndex((photo) => lacks(photo, this.isAgreed));
    if (added && this.opened === undefined && first >= 0) this.open(first);
  }

  private async takeOne(file: File, signal: AbortSignal) {
    try {
      const taken = await takePhoto(file, signal);
      if (this.photos.some(({ src }) => src === taken.name))
        throw new Error(`“${file.name}”已经在里面了，没有再加一次。`);
      await this.props.onPersistMedia(taken, {});
      this.change([...this.photos, { src: taken.name }]);
    } catch (error) {
      if (signal.aborted) return;
      this.setState(({ refused }) => ({ refused: [...refused, (error as Error).message] }));
    }
  }

  private move(from: number, to: number) {
    this.setState({ over: undefined });
    const { photos } = this;
    if (to < 0 || to >= photos.length || to === from) return;
    const open = this.opened === undefined ? undefined : photos[this.opened]!.src;
    const focused = document.activeElement as HTMLElement | null;
    this.change(moved(photos, from, to));
    const state = {
      opened: open,
      removed: undefined,
      said: `第 ${from + 1} 张移到了第 ${to + 1} 位，一共 ${photos.length} 张。${to === 0 ? '现在它是封面。' : ''}`,
    };
    // What is moved on the page loses the keyboard.
    this.setState(state, () => focused?.focus({ preventScroll: true }));
  }

  private remove(index: number) {
    const { photos } = this;
    const photo = photos[index]!;
    const isInText = String(this.data['body'] ?? '').includes(photo.src);
    this.change(photos.filter((_, at) => at !== index));
    const said = `第 ${index + 1} 张移除了。${isInText ? '正文里还放着它，请把那一处也去掉。' : ''}`;
    const state = { opened: undefined, removed: { photo, index }, said };
    this.setState(state, focusOn(`${this.props.forID}-undo`));
  }

  private takeBack() {
    const { photo, index } = this.state.removed!;
    const { photos } = this;
    this.change([...photos.slice(0, index), photo, ...photos.slice(index)]);
    this.setState({ opened: photo.src, removed: undefined, said: `第 ${index + 1} 张放回来了。` });
  }

  private open(index: number | undefined, then?: () => void) {
    this.setState({ opened: index === undefined ? undefined : this.photos[index]!.src }, then);
  }

  private idOf({ src }: Photo): string {
    return `${this.props.forID}-${src}`;
  }

  private change(photos: Photo[]) {
    this.props.onChange(photos);
  }

  private get opened(): number | undefined {
    const at = this.photos.findIndex(({ src }) => src === this.state.opened);
    return at < 0 ? undefined : at;
  }

  private get room(): number {
    return mostPhotos - this.photos.length - this.queue.length;
  }

  /** As the store has them: several may be added before React draws again. */
  private get photos(): Photo[] {
    return photosIn(this.props.getEntry());
  }

  private get data(): Record<string, unknown> {
    const data = this.props.getEntry()?.get('data') as { toJS(): Record<string, unknown> } | undefined;
    return data?.toJS() ?? {};
  }

  private get type(): TypeId {
    return this.props.getEntry()?.get('collection') as TypeId;
  }

  /** Whether the entry’s own consent covers the photos. */
  private get isAgreed(): boolean {
    return (this.data['consent'] as { portrait?: string } | undefined)?.portrait === 'consented';
  }

  private queue: File[] = [];
  private done = 0;
  private abort: AbortController | undefined;
}

function focusOn(id: string): () => void {
  return () => document.getElementById(id)?.focus();
}

interface State {
  /** Chosen and not developed yet; the first is being developed. */
  waiting: File[];
  /** Why files were not taken, a sentence each. */
  refused: string[];
  /** What was done last, for eyes and ears. */
  said: string;
  /** The file of the photo whose form is open. */
  opened?: string | undefined;
  removed?: { photo: Photo; index: number } | undefined;
  /** The place over which a photo is dragged. */
  over?: number | undefined;
}

interface Props {
  forID: string;
  classNameWrapper: string;
  value?: unknown;
  onChange(photos: Photo[]): void;
  /** Puts a file into the entry's folder; a patch lets none in as it came. */
  onPersistMedia(file: File, options: object): Promise<unknown>;
  getAsset(path: string): unknown;
  getEntry(): FormEntry | undefined;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
