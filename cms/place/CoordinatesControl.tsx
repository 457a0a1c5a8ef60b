import { Component } from 'react';
import { convert, type CoordinateSystem, type Position } from '../../src/finder/position.ts';
import { remembered } from '../desk-settings.ts';
import type { FormEntry } from '../photos/stored.ts';
import { farFromOthers } from './far-from-others.ts';
import { mapLinks } from './map-links.ts';
import { pastedPosition, positionFault } from './pasted-position.ts';
import './coordinates.css';

/** Takes a map's link or two numbers, asks for the system, shows the place in all three systems and on the maps. */
export class CoordinatesControl extends Component<Props, State> {
  override state: State = { text: '' };

  override render() {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const { text, position, fault } = this.state;
    const stored = this.stored;
    const shown = position ?? stored;
    const storedFault = stored && !position && !text ? positionFault(stored) : undefined;
    const found = shown && !fault && !storedFault ? shown : undefined;
    const far = found
      ? farFromOthers(found, this.props.getEntry()?.getIn(['data', 'region']), surroundings())
      : undefined;
    return (
      <div className={`${classNameWrapper} coordinates`} onFocus={setActiveStyle} onBlur={setInactiveStyle}>
        <input
          id={forID}
          type="text"
          autoComplete="off"
          placeholder="在这里粘贴地图的链接，或者一对数字"
          value={text}
          aria-describedby={`${forID}-says`}
          onChange={({ target }) => this.read(target.value)}
        />
        <div id={`${forID}-says`} role="status">
          {fault || storedFault ? <p className="coordinates-fault">{fault ?? storedFault}</p> : null}
          {far ? <p className="coordinates-fault">{far}</p> : null}
          {found ? this.renderFound(found) : null}
        </div>
        {stored ? (
          <p className="coordinates-buttons">
            {storedFault?.includes('写反') ? (
              <button
                type="button"
                onClick={() => this.keep({ lat: stored.lng!, lng: stored.lat! }, stored.system)}
              >
                对调
              </button>
            ) : null}
            <button type="button" onClick={() => this.clear()}>
              清空坐标
            </button>
          </p>
        ) : null}
      </div>
    );
  }

  /** The region may be chosen later than the place. Decap calls both without `this`. */
  override shouldComponentUpdate = () => true;

  isValid = () => {
    const { text, position, fault } = this.state;
    const stored = this.stored;
    if (fault && text.trim()) return { error: { type: 'CUSTOM', message: `“坐标”没有写进去：${fault}` } };
    if (position) return { error: { type: 'CUSTOM', message: `“坐标”没有写进去：${whichMap}` } };
    const storedFault = stored ? positionFault(stored) : undefined;
    return storedFault ? { error: { type: 'CUSTOM', message: `“坐标”要改：${storedFault}` } } : true;
  };

  private renderFound({ lat, lng, system }: Partial<Stored>) {
    const position = { lat: lat!, lng: lng! };
    return (
      <>
        <p>
          读出来是<b>北纬 {lat}</b>、<b>东经 {lng}</b>。
        </p>
        <fieldset>
          <legend>{system ? '这一对数字是从哪个地图上读的' : whichMap}</legend>
          {Object.entries(systems).map(([key, words]) => (
            <label key={key}>
              <input
                type="radio"
                name={`${this.props.forID}-system`}
                checked={system === key}
                onChange={() => this.keep(position, key as CoordinateSystem)}
              />
              {words}
            </label>
          ))}
        </fieldset>
        {system ? (
          <>
            <table>
              <caption>换成各家地图的数字</caption>
              <tbody>
                {Object.entries(systems).map(([key, words]) => {
                  const there = convert(position, system, key as CoordinateSystem);
                  return (
                    <tr key={key}>
                      <th scope="row">{words}</th>
                      <td>
                        {there.lat.toFixed(6)}, {there.lng.toFixed(6)}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <p>
              到地图上看看对不对：
              {mapLinks(position, system).map(({ label, href }) => (
                <a key={label} href={href} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              ))}
            </p>
          </>
        ) : null}
      </>
    );
  }

  private get stored(): Partial<Stored> | undefined {
    const { value } = this.props;
    const plain = value && 'toJS' in value ? value.toJS() : value;
    return plain && Object.keys(plain).length > 0 ? plain : undefined;
  }

  private read(text: string) {
    if (!text.trim()) return this.setState({ text, position: undefined, fault: undefined });
    const found = pastedPosition(text);
    if ('fault' in found) return this.setState({ text, position: undefined, fault: found.fault });
    this.setState({ text, position: found.position, fault: undefined });
    if (found.system) this.keep(found.position, found.system);
  }

  private keep(position: Position, system: CoordinateSystem | undefined) {
    this.setState({ position: undefined, fault: undefined });
    this.props.onChange({ ...position, ...(system ? { system } : {}) });
  }

  private clear() {
    this.setState({ text: '', position: undefined, fault: undefined });
    this.props.onChange(undefined);
  }
}

function surroundings() {
  return remembered().surroundings ?? { districts: {}, of: {} };
}

const systems = {
  gcj02: '高德、腾讯',
  bd09: '百度',
  wgs84: '手机定位、天地图',
} as const satisfies Record<CoordinateSystem, string>;

const whichMap = '请选：这一对数字是从哪个地图上读的？选错了，位置会差几百米。';

interface Stored extends Position {
  system: CoordinateSystem;
}

interface State {
  text: string;
  /** What was read and waits for its system. */
  position?: Partial<Stored> | undefined;
  fault?: string | undefined;
}

interface Props {
  forID: string;
  classNameWrapper: string;
  value?: Partial<Stored> | { toJS(): Partial<Stored> };
  onChange(value: Partial<Stored> | undefined): void;
  getEntry(): FormEntry | undefined;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
