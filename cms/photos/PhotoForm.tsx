import './photo-form.css';
import { photoFields, type Photo } from './stored.ts';
import { proposedAlt } from './unfinished.ts';

/** What is to be said of one photo, in large, and what can be done with it. */
export function PhotoForm(props: FormProps) {
  const { forID, photo, index, count, shown, title, isAgreed, unasked, twin } = props;
  const { onChange, onAll, onMove, onRemove, onNext } = props;
  const proposal = proposedAlt(photo, title);
  return (
    <li className="photos-form">
      <section aria-label={`第 ${index + 1} 张照片`}>
        <img src={shown} alt={photo.alt ?? ''} />
        <div className="photos-fields">
          <Words name="alt" {...{ forID, photo, onChange }} />
          {proposal ? (
            <p className="photos-proposal">
              <span>可以写成“{proposal}”，再补上画面里看得到什么。</span>
              <button type="button" onClick={() => onChange({ alt: proposal })}>
                就用这句
              </button>
            </p>
          ) : null}
          {twin >= 0 ? (
            <p className="photos-twin" role="status">
              和第 {twin + 1} 张的说明一样。听的人分不出两张，请写出不同的地方。
            </p>
          ) : null}
          <Words name="caption" {...{ forID, photo, onChange }} />
          {isAgreed ? null : (
            <fieldset>
              <legend>{photoFields['people']!.label}</legend>
              {Object.entries(photoFields['people']!.options!).map(([value, words]) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`${forID}-people`}
                    checked={photo.people === value}
                    onChange={() => onChange({ people: value })}
                  />
                  {words}
                </label>
              ))}
              <small>{photoFields['people']!.hint}</small>
              {photo.people && photo.people !== 'consented' && unasked > 0 ? (
                <button type="button" onClick={() => onAll(photo.people!)}>
                  没选的 {unasked} 张都照这样选
                </button>
              ) : null}
            </fieldset>
          )}
          {!isAgreed && photo.people === 'consented' ? (
            <Words name="keptAt" {...{ forID, photo, onChange }} />
          ) : null}
        </div>
        <p className="photos-actions">
          <button type="button" disabled={index === 0} onClick={() => onMove(index - 1)}>
            前移
          </button>
          <button type="button" disabled={index === count - 1} onClick={() => onMove(index + 1)}>
            后移
          </button>
          <button type="button" disabled={index === 0} onClick={() => onMove(0)}>
            作封面
          </button>
          <button type="button" onClick={onRemove}>
            移除
          </button>
          {onNext ? (
            <button type="button" className="photos-next" onClick={onNext}>
              下一张没写完的
            </button>
          ) : null}
        </p>
      </section>
    </li>
  );
}

function Words({ name, forID, photo, onChange }: WordsProps) {
  const { label, hint, maxLength } = photoFields[name]!;
  return (
    <label className="photos-words">
      <span>
        {label} <small>{hint}</small>
      </span>
      <input
        id={`${forID}-${name}`}
        type="text"
        autoComplete="off"
        maxLength={maxLength}
        value={photo[name] ?? ''}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </label>
  );
}

interface WordsProps {
  name: 'alt' | 'caption' | 'keptAt';
  forID: string;
  photo: Photo;
  onChange(words: Partial<Photo>): void;
}

interface FormProps extends Omit<WordsProps, 'name'> {
  index: number;
  count: number;
  /** The picture's address. */
  shown: string;
  /** The entry's, for a proposal. */
  title: string;
  /** The entry's own consent covers its photos. */
  isAgreed: boolean;
  /** Of how many photos nobody said whom they show. */
  unasked: number;
  /** The place of another photo with the same sentence; -1 where there is none. */
  twin: number;
  /** Gives an answer to all photos that have none. */
  onAll(people: string): void;
  onMove(to: number): void;
  onRemove(): void;
  onNext?: (() => void) | undefined;
}
