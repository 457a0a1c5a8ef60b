import { Component, type ClipboardEvent, type KeyboardEvent } from 'react';
import { cellsOf, markdownOfCells, pastedRows } from './inside-words.ts';
import {
  emptyTable,
  pastedInto,
  typed,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
  type Place,
  type Rows,
} from './table-edits.ts';
import './writing.css';

/** A table as cells to type into; takes what was copied in Excel, WPS or Word. The value is a Markdown table. */
export class TableGrid extends Component<Props, State> {
  override state: State = begun(this.props.value ?? '');

  static getDerivedStateFromProps({ value = '' }: Props, { written }: State): State | null {
    return value === written ? null : begun(value);
  }

  override render() {
    const { forID, classNameWrapper } = this.props;
    const { rows, before } = this.state;
    const [head = []] = rows;
    return (
      <div id={forID} className={`${classNameWrapper} table-grid`} role="group" aria-label="表格">
        <div className="table-grid-scroll">
          <table>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map(({ text }, column) => (
                    <td key={column}>
                      <input
                        aria-label={
                          row === 0 ? `第 ${column + 1} 列的列名` : `第 ${row} 行第 ${column + 1} 列`
                        }
                        data-cell={`${row}-${column}`}
                        value={text}
                        onChange={({ target }) => this.change(typed(rows, [row, column], target.value))}
                        onPaste={(event) => this.paste(event, [row, column])}
                        onKeyDown={(event) => this.goDown(event, [row, column])}
                      />
                    </td>
                  ))}
                  <td>
                    {row > 0 && rows.length > 2 ? (
                      <button
                        type="button"
                        aria-label={`删去第 ${row} 行`}
                        onClick={() => this.change(withoutRow(rows, row), true)}
                      >
                        ×
                      </button>
                    ) : null}
                  </td>
                </tr>
              ))}
              {head.length > 1 ? (
                <tr>
                  {head.map((_, column) => (
                    <td key={column}>
                      <button
                        type="button"
                        aria-label={`删去第 ${column + 1} 列`}
                        onClick={() => this.change(withoutColumn(rows, column), true)}
                      >
                        ×
                      </button>
                    </td>
                  ))}
                </tr>
              ) : null}
            </tbody>
          </table>
        </div>
        <p className="table-grid-tools">
          <button type="button" onClick={() => this.change(withRow(rows), true)}>
            加一行
          </button>
          <button type="button" onClick={() => this.change(withColumn(rows), true)}>
            加一列
          </button>
          <button type="button" disabled={before.length === 0} onClick={() => this.undo()}>
            撤销
          </button>
        </p>
      </div>
    );
  }

  /** `step`: a change of shape or a paste, which can be taken back. */
  private change(rows: Rows, step = false, before = this.state.before) {
    const isEmpty = rows.every((cells) => cells.every(({ text }) => !text.trim()));
    const written = isEmpty ? '' : markdownOfCells(rows);
    this.setState({ rows, written, before: step ? [...before, this.state.rows].slice(-20) : before });
    this.props.onChange(written);
  }

  private undo() {
    const { before } = this.state;
    const last = before.at(-1);
    if (last) this.change(last, false, before.slice(0, -1));
  }

  private paste(event: ClipboardEvent, place: Place) {
    const html = event.clipboardData.getData('text/html');
    const rows = pastedRows(event.clipboardData.getData('text/plain'));
    if (/<table/i.test(html)) {
      event.preventDefault();
      void import('./from-html.ts').then(({ tableOf }) => {
        const table = tableOf(html) ?? rows;
        if (table) this.change(pastedInto(this.state.rows, place, table), true);
      });
    } else if (rows) {
      event.preventDefault();
      this.change(pastedInto(this.state.rows, place, rows), true);
    }
  }

  /** As in a spreadsheet: Enter goes to the cell below, and makes a row where there is none. */
  private goDown(event: KeyboardEvent<HTMLInputElement>, [row, column]: Place) {
    // An input method takes Enter for itself.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const grid = event.currentTarget.closest('table');
    if (row === this.state.rows.length - 1) this.change(withRow(this.state.rows), true);
    setTimeout(() => grid?.querySelector<HTMLInputElement>(`[data-cell="${row + 1}-${column}"]`)?.focus());
  }
}

function begun(value: string): State {
  const rows = cellsOf(value);
  return { rows: rows.length ? rows : emptyTable, written: value, before: [] };
}

interface State {
  rows: Rows;
  /** The value that the rows stand for. */
  written: string;
  /** The tables that 撤销 goes back to, the last one last. */
  before: Rows[];
}

interface Props {
  value?: string;
  forID: string;
  classNameWrapper: string;
  onChange(value: string): void;
}
