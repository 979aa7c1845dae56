import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { REACTIONS, type Reaction } from '../../shared/model/reactions.ts';
import { ReactionGlyph } from './ReactionGlyph.tsx';
import '../styles/reactions.css';

/** One small button beside a card; behind it four words to choose one from. The same once more, or the last line, takes it back. */
export const ReactionMenu = ({ text, mine, onChoose }: ReactionMenuProps) => {
  const { t } = useTranslation('laying');
  const word = (reaction: Reaction): string => t(`reactions.kinds.${reaction}`);
  const label = mine === null ? t('reactions.reactOn', { text }) : t('reactions.mineOn', { reaction: word(mine), text });
  return (
    <MenuTrigger>
      <Button className={`k-button k-button--quiet k-react${mine === null ? '' : ' k-react--given'}`} aria-label={label}>
        <ReactionGlyph of={mine ?? 'any'} />
      </Button>
      <Popover className="k-popover">
        <Menu
          className="k-menu"
          selectionMode="single"
          selectedKeys={mine === null ? [] : [mine]}
          onSelectionChange={(keys) => onChoose([...keys].map(String).map(reactionOf)[0] ?? null)}
        >
          {REACTIONS.map((reaction) => (
            <MenuItem key={reaction} id={reaction} className="k-menu-item k-reaction-item" textValue={word(reaction)}>
              <ReactionGlyph of={reaction} />
              {word(reaction)}
            </MenuItem>
          ))}
          {mine !== null && (
            <MenuItem id="none" className="k-menu-item k-reaction-back" textValue={t('reactions.back')}>
              {t('reactions.back')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

const reactionOf = (key: string): Reaction | null => REACTIONS.find((reaction) => reaction === key) ?? null;

export interface ReactionMenuProps {
  /** The first words of the card. */
  readonly text: string;
  readonly mine: Reaction | null;
  readonly onChoose: (reaction: Reaction | null) => void;
}
