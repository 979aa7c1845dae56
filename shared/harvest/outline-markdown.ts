import { noted, page, plain, quote, section } from './markdown.ts';
import { nameOf, type Block, type Item, type Outline, type Quote, type Told } from './outline.ts';

/** A document as a Markdown file. */
export const outlineToMarkdown = (outline: Outline): string =>
  page([
    `# ${plain(nameOf(outline))}`,
    outline.about.map(toldLine).join(' · '),
    ...outline.blocks.map((block) => blockToMarkdown(block, 2)),
    `*${plain(outline.foot)}*`,
  ]);

const blockToMarkdown = (block: Block, depth: number): string | null => {
  switch (block.kind) {
    case 'section':
      return section(
        Math.min(depth, DEEPEST),
        block.title,
        block.blocks.map((one) => blockToMarkdown(one, depth + 1)),
      );
    case 'say':
      return plain(block.text);
    case 'name':
      return `**${plain(block.words)}**`;
    case 'quote':
      return quoted(block);
    case 'list':
      return block.items.map(itemLine).join('\n');
    case 'told':
      return block.rows.map((row) => `- ${toldLine(row)}`).join('\n');
    case 'together':
      return block.blocks.map((one) => blockToMarkdown(one, depth)).join('\n\n');
  }
};

const quoted = ({ words, notes, follows, answer }: Quote): string => {
  const indent = follows ? '> ' : '';
  const said = notes.length === 0 ? quote(words, indent) : noted(words, notes.map(plain), indent);
  return answer === null ? said : `${said}\n${indent}>\n${indent}> ${toldLine(answer)}`;
};

const itemLine = ({ words, notes }: Item): string =>
  `- ${[plain(words), notes.map(plain).join(' · ')].filter((part) => part !== '').join(' — ')}`;

const toldLine = ({ label, words }: Told): string => (label === null ? `**${plain(words)}**` : `**${plain(label)}** ${plain(words)}`);

const DEEPEST = 6;
