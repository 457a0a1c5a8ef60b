import { hoursParts, type Column, type List } from '../lists/columns.ts';
import type { Header } from '../lists/header.ts';
import type { Table } from '../lists/table.ts';

/** Which column is what: guessed, to be corrected by hand; and what every row has in common though no column says it. */
export function Mapping({
  list,
  file,
  table,
  header,
  fixed,
  regions,
  onChange,
  onDone,
  onBack,
}: MappingProps) {
  const first = table.rows[header.top + header.height] ?? [];
  const columns = [...list.columns, ...(hoursParts[list.id] ?? [])];
  const setField = (at: number, field: string) =>
    onChange({
      header: {
        ...header,
        // A field has one column: the one that was chosen last.
        fields: header.fields.map((name, index) =>
          index === at ? field || undefined : name === field ? undefined : name,
        ),
      },
    });
  const common = columns.filter(
    ({ name }) => askedOnce.includes(name) && !header.fields.includes(name) && isWanted(name, header),
  );
  return (
    <section>
      <h2>
        这些列是什么{' '}
        <small>
          {file}，表头在第 {header.top + 1} 行
        </small>
      </h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">表里的列</th>
              <th scope="col">第一行写的</th>
              <th scope="col">对应网站上的</th>
            </tr>
          </thead>
          <tbody>
            {header.headers.map(
              (name, at) =>
                name && (
                  <tr key={at}>
                    <th scope="row">{name}</th>
                    <td>{first[at]}</td>
                    <td>
                      <select
                        aria-label={`“${name}”对应`}
                        value={header.fields[at] ?? ''}
                        onChange={({ target }) => setField(at, target.value)}
                      >
                        <option value="">不用这一列</option>
                        {columns.map(({ name, label }) => (
                          <option key={name} value={name}>
                            {label}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </div>
      {common.length > 0 && <h2>表里没有、每一行都一样的</h2>}
      {common.map((column) => (
        <p key={column.name}>
          <label>
            {`${column.label}：`}
            <select
              value={fixed[column.name] ?? ''}
              onChange={({ target }) => onChange({ fixed: { ...fixed, [column.name]: target.value } })}
            >
              <option value="">不填</option>
              {optionsOf(column, regions).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
      <p className="actions">
        <button type="button" className="main" onClick={onDone}>
          看看会改什么
        </button>
        <button type="button" onClick={onBack}>
          换一个文件
        </button>
      </p>
    </section>
  );
}

/** What an entry must have and a list of one street or from one map does not say. */
const askedOnce = ['region', 'kind', 'place.coordinates.system', 'consent.basis'];

function isWanted(name: string, { fields }: Header): boolean {
  return name !== 'place.coordinates.system' || fields.includes('place.coordinates.lat');
}

function optionsOf({ field }: Column, regions: Option[]): Option[] {
  return field.ref === 'regions' ? regions : Object.entries(field.options ?? {});
}

/** The stored value and its words. */
type Option = [value: string, words: string];

interface MappingProps {
  list: List;
  file: string;
  table: Table;
  header: Header;
  fixed: Record<string, string>;
  regions: Option[];
  onChange(change: { header?: Header; fixed?: Record<string, string> }): void;
  onDone(): void;
  onBack(): void;
}
