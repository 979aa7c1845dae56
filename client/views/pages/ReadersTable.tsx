import { READERS, WHO_READS, WORDS_KINDS } from '../../../shared/privacy/readers.ts';
import { useReading } from './reading.ts';

/** Who reads what. On a narrow screen each row becomes a small list; for ears it stays a table. */
export const ReadersTable = () => {
  const { readers } = useReading().frame;
  return (
    <table className="pg-readers">
      <caption>{readers.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{readers.words}</th>
          {READERS.map((reader) => (
            <th key={reader} scope="col">
              {readers.who[reader]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WORDS_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{readers.kinds[kind]}</th>
            {READERS.map((reader, at) => {
              const reads = WHO_READS[kind][at] ?? 'no';
              return (
                <td key={reader} data-reads={reads} data-who={readers.who[reader]}>
                  {readers.reads[reads]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
