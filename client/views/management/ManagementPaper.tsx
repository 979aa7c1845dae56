import type { ForManagement } from '../../../shared/model/management.ts';
import { forManagementToOutline } from '../../../shared/harvest/for-management-outline.ts';
import type { Block } from '../../../shared/harvest/outline.ts';
import './management.css';

/** What would go to management, word for word, in the language it would go in. */
export const ManagementPaper = ({ told }: { readonly told: ForManagement }) => {
  const { blocks, lang } = forManagementToOutline(told);
  return (
    <div className="mg-paper" lang={lang}>
      {blocks.map((block, index) => (
        <Part key={index} block={block} />
      ))}
    </div>
  );
};

const Part = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'section':
      return (
        <section>
          <h3>{block.title}</h3>
          {block.blocks.map((one, index) => (
            <Part key={index} block={one} />
          ))}
        </section>
      );
    case 'say':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map(({ words, notes }) => (
            <li key={words}>
              <span className={notes.length > 0 || block.voice === 'theirs' ? 'mg-named' : undefined} dir="auto">
                {words}
              </span>
              {notes.map((note) => (
                <span key={note} className="mg-about">
                  {note}
                </span>
              ))}
            </li>
          ))}
        </ul>
      );
    default:
      // Nothing else is in this document.
      return null;
  }
};
