import { Component } from 'react';
import { addPhoto } from '../keeping/open-entry.ts';
import { photosIn, type FormEntry } from '../photos/stored.ts';
import { takePhoto } from '../photos/take.ts';

/** Chooses among the photos that the entry has, by looking at them, or adds new ones to it; the value is their file names. */
export class EntryPhotos extends Component<Props, State> {
  override state: State = { said: '' };

  override render() {
    const { getEntry, getAsset, classNameWrapper, forID, field } = this.props;
    const shown = photosIn(getEntry?.()).filter(({ src }) => src);
    return (
      <div className={classNameWrapper} role="group">
        <div className="entry-photos">
          {shown.map(({ src, alt }) => (
            <button
              key={src}
              type="button"
              aria-pressed={this.chosen.includes(src)}
              onClick={() => this.toggle(src)}
            >
              <img src={String(getAsset(src))} alt={alt || '还没有写画面说明的照片'} />
            </button>
          ))}
          <label className="entry-photos-add">
            <input
              id={forID}
              type="file"
              accept="image/*"
              multiple={field.get('multiple') === true}
              onChange={({ target }) => {
                void this.add([...target.files!]);
                target.value = '';
              }}
            />
            加照片
          </label>
        </div>
        <p role="status">{this.state.said}</p>
      </div>
    );
  }

  /** New photos come while nothing of the component itself changes. */
  override shouldComponentUpdate = () => true;

  private get chosen(): string[] {
    return (this.props.value ?? '').split(/\s+/).filter(Boolean);
  }

  private toggle(src: string) {
    const { field, onChange } = this.props;
    const others = this.chosen.filter((name) => name !== src);
    const isOn = others.length < this.chosen.length;
    const kept = field.get('multiple') ? others : [];
    onChange((isOn ? kept : [...kept, src]).join(' '));
  }

  /** They become photos of the entry, where they are described like all others. */
  private async add(files: File[]) {
    const refused: string[] = [];
    for (const [index, file] of files.entries()) {
      this.setState({ said: `正在处理第 ${index + 1} 张，一共 ${files.length} 张。` });
      try {
        const photo = await takePhoto(file);
        await this.props.onPersistMedia(photo, {});
        addPhoto({ src: photo.name });
        if (!this.chosen.includes(photo.name)) this.toggle(photo.name);
      } catch (error) {
        refused.push((error as Error).message);
      }
    }
    const described = refused.length < files.length ? '加好了，请到“照片”里写画面说明。' : '';
    this.setState({ said: [described, ...refused].join('') });
  }
}

interface State {
  /** What is being done, was done, or why it was not. */
  said: string;
}

interface Props {
  value?: string;
  field: { get(name: string): unknown };
  forID: string;
  classNameWrapper: string;
  onChange(value: string): void;
  onPersistMedia(file: File, options: object): Promise<unknown>;
  getAsset(path: string): unknown;
  getEntry?(): FormEntry | undefined;
}
