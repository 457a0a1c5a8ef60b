import { Component } from 'react';
import { hoursInWords } from '../../src/outputs/hours-in-words.ts';
import { HoursForm } from './HoursForm.tsx';
import { emptyWeek, hoursOf, painted, weekOf, withHolidays, type Week } from './week.ts';
import { WeekTable } from './WeekTable.tsx';
import './hours.css';

/** Opening hours as a week to click, said in words at once; what the table cannot show is kept and edited as text. */
export class HoursControl extends Component<Props, State> {
  override state: State = { asText: false, comment: undefined };

  override render() {
    const { forID, classNameWrapper, value = '', setActiveStyle, setInactiveStyle } = this.props;
    const week = weekOf(value ?? '');
    const isText = this.state.asText || !week;
    return (
      <div
        className={`${classNameWrapper} hours`}
        role="group"
        aria-label="开放时间"
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      >
        <p className="hours-words" role="status">
          {value ? hoursInWords(value) : '还没有填，网站上写“待核实”。'}
        </p>
        {isText ? this.renderText(value ?? '', week) : this.renderWeek(week)}
        <input id={forID} type="hidden" value={value ?? ''} readOnly />
      </div>
    );
  }

  private renderWeek(week: Week) {
    const change = (changed: Week) => this.props.onChange(hoursOf(changed) || undefined);
    return (
      <>
        <HoursForm onPaint={(stroke) => change(painted(week, stroke))} />
        <WeekTable week={week} onPaint={(stroke) => change(painted(week, stroke))} />
        <fieldset>
          <legend>节假日（国务院排的放假日子）</legend>
          {Object.entries(holidayWords).map(([key, words]) => (
            <label key={key}>
              <input
                type="radio"
                name={`${this.props.forID}-holidays`}
                checked={week.holidays === key}
                onChange={() => change(withHolidays(week, key as Week['holidays']))}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <label className="hours-comment">
          去之前要做什么，没有就不填
          <input
            type="text"
            maxLength={40}
            placeholder="例如：先打电话"
            value={this.state.comment ?? week.comment}
            onChange={({ target }) => {
              // The syntax trims and refuses some signs; the box shows what was typed until it is left.
              this.setState({ comment: target.value });
              change({ ...week, comment: target.value });
            }}
            onBlur={() => this.setState({ comment: undefined })}
          />
        </label>
        <p>
          <button type="button" onClick={() => change(emptyWeek())}>
            清空
          </button>
          <button type="button" onClick={() => this.setState({ asText: true })}>
            改用文字写
          </button>
        </p>
      </>
    );
  }

  private renderText(value: string, week: Week | undefined) {
    return (
      <>
        {week ? null : (
          <p>
            这一条的时间在表格里画不出来（例如不是整点、半点，或者过了半夜），所以照原样留着，改下面的文字。
          </p>
        )}
        <label className="hours-comment">
          按格式写
          <input
            type="text"
            value={value}
            onChange={({ target }) => this.props.onChange(target.value || undefined)}
          />
        </label>
        <p>
          {week ? (
            <button type="button" onClick={() => this.setState({ asText: false })}>
              改用表格
            </button>
          ) : (
            <button type="button" onClick={() => this.props.onChange(undefined)}>
              清空，用表格重新填
            </button>
          )}
        </p>
      </>
    );
  }
}

const holidayWords = {
  unknown: '不知道',
  off: '不开放',
  open: '开放（点表格最后一行）',
} as const satisfies Record<Week['holidays'], string>;

interface State {
  asText: boolean;
  /** What stands in the box of the comment while somebody types. */
  comment: string | undefined;
}

interface Props {
  forID: string;
  classNameWrapper: string;
  value?: string | null;
  onChange(value: string | undefined): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
