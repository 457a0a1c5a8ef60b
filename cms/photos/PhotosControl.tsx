import { Component } from 'react';
import './photos.css';
import type { TypeId } from '../../src/content-types/index.ts';
import { Chooser } from './Chooser.tsx';
import { movedPhoto, takenBack, withoutPhoto, type Removed } from './edits.ts';
import { HandingOver } from './handing-over.ts';
import { Intake } from './intake.ts';
import { PhotoList } from './PhotoList.tsx';
import { Refused } from './Refused.tsx';
import { mostPhotos, photosIn, type FormEntry, type Photo } from './stored.ts';
import { lacks, photosSentence, portraitSentence } from './unfinished.ts';

/** The photos of an entry: chosen or dropped many at once, developed one by one, described, put in order, taken out with a way back. */
export class PhotosControl extends Component<Props, State> {
  override state: State = { waiting: [], refused: [], said: '' };

  override render() {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const { waiting, refused, removed, said, over } = this.state;
    const { photos, isAgreed } = this;
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
          room={this.intake.room}
          max={mostPhotos}
          waiting={waiting.length}
          done={this.intake.done}
          onFiles={(files) => void this.intake.add(files)}
          onStop={this.intake.stop}
        />
        <Refused sentences={refused} onRead={() => this.setState({ refused: [] })} />
        {portrait ? <p className="photos-portrait">{portrait}</p> : null}
        {photos.length > 0 ? <p className="photos-count">{photosSentence(photos, isAgreed)}</p> : null}
        <PhotoList
          forID={forID}
          photos={photos}
          opened={this.opened}
          over={over}
          waiting={waiting}
          isAgreed={isAgreed}
          title={String(this.data['title'] ?? '')}
          shown={({ src }) => String(this.props.getAsset(src))}
          onChange={(photos) => this.props.onChange(photos)}
          onOpen={(index, focus) => this.open(index, focus ? focusOn(focus) : undefined)}
          onMove={(from, to) => this.move(from, to)}
          onOver={(over) => this.setState({ over })}
          onRemove={(index) => this.remove(index)}
        />
        <div className="photos-said">
          <p role="status">{said}</p>
          {removed ? (
            <button type="button" id={`${forID}-undo`} onClick={() => this.takeBack(removed)}>
              撤销
            </button>
          ) : null}
        </div>
      </div>
    );
  }

  /** The pictures come later than the form, and the title is part of what is proposed. Decap calls both without `this`. */
  override shouldComponentUpdate = () => true;

  isValid = () => {
    const { length } = this.intake.queue;
    if (!length) return true;
    const message = `“照片”还有 ${length} 张在处理。请等处理完再保存，或者点“停下”。`;
    return { error: { type: 'CUSTOM', message } };
  };

  override componentDidMount() {
    const left = remade.take(this.entry);
    if (!left) return;
    left.intake.form = this.intake.form;
    this.intake = left.intake;
    this.setState({ ...left.state, over: undefined });
  }

  override componentWillUnmount() {
    const { intake, state } = this;
    remade.leave(this.entry, { intake, state }, () => intake.stop());
  }

  private intake = new Intake({
    names: () => this.photos.map(({ src }) => src),
    keep: async (photo) => {
      await this.props.onPersistMedia(photo, {});
      this.props.onChange([...this.photos, { src: photo.name }]);
    },
    began: (refused) =>
      this.setState(({ refused: earlier }) => ({
        refused: [...(this.intake.runs ? earlier : []), ...refused],
        removed: undefined,
      })),
    refused: (sentence) => this.setState(({ refused }) => ({ refused: [...refused, sentence] })),
    waits: (waiting) => this.setState({ waiting }),
    ended: (added, left) => {
      const stopped = left ? `停下了，剩下的 ${left} 张没有加。` : '';
      this.setState({ waiting: [], said: `加了 ${added} 张照片。${stopped}` });
      const first = this.photos.findIndex((photo) => lacks(photo, this.isAgreed));
      if (added && this.opened === undefined && first >= 0) this.open(first);
    },
  });

  private move(from: number, to: number) {
    this.setState({ over: undefined });
    const edit = movedPhoto(this.photos, from, to);
    if (!edit) return;
    const focused = document.activeElement as HTMLElement | null;
    this.props.onChange(edit.photos);
    // What is moved on the page loses the keyboard.
    this.setState({ removed: undefined, said: edit.said }, () => focused?.focus({ preventScroll: true }));
  }

  private remove(index: number) {
    const photo = this.photos[index]!;
    const { photos, said } = withoutPhoto(this.photos, index, String(this.data['body'] ?? ''));
    this.props.onChange(photos);
    const state = { opened: undefined, removed: { photo, index }, said };
    this.setState(state, focusOn(`${this.props.forID}-undo`));
  }

  private takeBack(removed: Removed) {
    const { photos, said } = takenBack(this.photos, removed);
    this.props.onChange(photos);
    this.setState({ opened: removed.photo.src, removed: undefined, said });
  }

  private open(index: number | undefined, then?: () => void) {
    this.setState({ opened: index === undefined ? undefined : this.photos[index]!.src }, then);
  }

  private get opened(): number | undefined {
    const at = this.photos.findIndex(({ src }) => src === this.state.opened);
    return at < 0 ? undefined : at;
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

  private get entry(): string {
    return `${this.type}/${String(this.props.getEntry()?.get('slug'))}`;
  }

  /** Whether the entry’s own consent covers the photos. */
  private get isAgreed(): boolean {
    return (this.data['consent'] as { portrait?: string } | undefined)?.portrait === 'consented';
  }
}

/** What a form leaves to the one in its place. */
const remade = new HandingOver<{ intake: Intake; state: State }>();

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
  removed?: Removed | undefined;
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
