import './photo-list.css';
import { PhotoForm } from './PhotoForm.tsx';
import { PhotoTile } from './PhotoTile.tsx';
import { withWords, type Photo } from './stored.ts';
import { lacks } from './unfinished.ts';

/** The photos in their order, the open one with its form below it, and behind them what is still being developed. */
export function PhotoList(props: ListProps) {
  const { photos, opened, over, waiting, isAgreed, shown, onOpen, onMove, onOver } = props;
  return (
    <ol className="photos-list">
      {photos.flatMap((photo, index) => [
        <PhotoTile
          key={photo.src}
          index={index}
          shown={shown(photo)}
          lacks={lacks(photo, isAgreed)?.words}
          alt={photo.alt}
          isOpen={opened === index}
          isOver={over === index}
          onOpen={() => onOpen(opened === index ? undefined : index)}
          onStep={(by) => onMove(index, index + by)}
          onOver={onOver}
          onDrop={(at) => onMove(index, at)}
        />,
        opened === index ? <OpenPhoto key={`${photo.src} form`} {...props} index={index} /> : null,
      ])}
      {waiting.map(({ name }, index) => (
        <li key={`${index} ${name}`} className="photos-waiting">
          <span>{index === 0 ? '正在转正、缩小……' : '等着'}</span>
          <small>{name}</small>
        </li>
      ))}
    </ol>
  );
}

function OpenPhoto({ index, photos, isAgreed, title, forID, shown, ...on }: ListProps & { index: number }) {
  const photo = photos[index]!;
  const idOf = ({ src }: Photo) => `${forID}-${src}`;
  const next = [...photos.keys()]
    .map((step) => (index + 1 + step) % photos.length)
    .find((at) => at !== index && lacks(photos[at]!, isAgreed));
  return (
    <PhotoForm
      forID={idOf(photo)}
      photo={photo}
      index={index}
      count={photos.length}
      shown={shown(photo)}
      title={title}
      isAgreed={isAgreed}
      unasked={photos.filter(({ people }) => !people).length}
      twin={photo.alt ? photos.findIndex(({ alt }, at) => at !== index && alt === photo.alt) : -1}
      onChange={(words) =>
        on.onChange(photos.map((each) => (each === photo ? withWords(each, words) : each)))
      }
      onAll={(people) =>
        on.onChange(photos.map((each) => (each.people ? each : withWords(each, { people }))))
      }
      onMove={(to) => on.onMove(index, to)}
      onRemove={() => on.onRemove(index)}
      onNext={next === undefined ? undefined : () => on.onOpen(next, `${idOf(photos[next]!)}-alt`)}
    />
  );
}

interface ListProps {
  forID: string;
  photos: Photo[];
  /** The number of the photo whose form is open. */
  opened: number | undefined;
  /** The number of the place over which one is dragged. */
  over: number | undefined;
  waiting: File[];
  /** The entry's own consent covers its photos. */
  isAgreed: boolean;
  /** The entry's, for a proposal. */
  title: string;
  /** The address of a photo's picture. */
  shown(photo: Photo): string;
  onChange(photos: Photo[]): void;
  /** Opens a photo's form, and goes to an element of it where one is named. */
  onOpen(index: number | undefined, focus?: string): void;
  onMove(from: number, to: number): void;
  onOver(index: number | undefined): void;
  onRemove(index: number): void;
}
