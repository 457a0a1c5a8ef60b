import { Component } from 'react';
import { photosIn, type FormEntry } from '../photos/stored.ts';

/** Chooses among the photos that the entry already has, by looking at them; the value is their file names. */
export class EntryPhotos extends Component<Props> {
  override render() {
    const { getEntry, getAsset, classNameWrapper, forID } = this.props;
    const shown = photosIn(getEntry?.()).filter(({ src }) => src);
    return (
      <div id={forID} className={classNameWrapper} role="group">
        {shown.length === 0 ? '这一条还没有照片。请先在上面的“照片”里传上来。' : null}
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
        </div>
      </div>
    );
  }

  get chosen(): string[] {
    return (this.props.value ?? '').split(/\s+/).filter(Boolean);
  }

  toggle(src: string) {
    const { field, onChange } = this.props;
    const others = this.chosen.filter((name) => name !== src);
    const isOn = others.length < this.chosen.length;
    const kept = field.get('multiple') ? others : [];
    onChange((isOn ? kept : [...kept, src]).join(' '));
  }
}

interface Props {
  value?: string;
  field: { get(name: string): unknown };
  forID: string;
  classNameWrapper: string;
  onChange(value: string): void;
  getAsset(path: string): unknown;
  getEntry?(): FormEntry | undefined;
}
