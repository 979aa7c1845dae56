import type { Block, Told } from '../../../shared/privacy/page.ts';
import { ReadersTable } from './ReadersTable.tsx';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

/** One block of a part, by what it has. */
export const BlockView = ({ block }: { readonly block: Block }) => {
  const { about } = useReading();
  if (typeof block === 'string') return <Paragraph words={block} />;
  if ('list' in block)
    return (
      <ul className="pg-list">
        {block.list.map((item) => (
          <li key={item}>
            <Words of={item} />
          </li>
        ))}
      </ul>
    );
  if ('terms' in block)
    return (
      <dl className="pg-terms">
        {block.terms.map(([term, ...says]) => (
          <div key={term}>
            <dt>{term}</dt>
            {says.map((one) => (
              <dd key={one}>
                <Words of={one} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    );
  if ('ifOrganisation' in block) return <Paragraph words={saidOf(block.ifOrganisation, about.organisation)} />;
  if ('ifContact' in block) return <Paragraph words={saidOf(block.ifContact, about.contact)} />;
  return <ReadersTable />;
};

const Paragraph = ({ words }: { readonly words: string }) => (
  <p>
    <Words of={words} />
  </p>
);

const saidOf = ({ told, untold }: Told, known: string | null): string => (known === null ? untold : told);
