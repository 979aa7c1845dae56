import { useState } from 'react';
import { Button } from '../../client/parts/Button.tsx';
import { Caption } from '../../client/parts/Caption.tsx';
import { CardWords } from '../../client/parts/CardWords.tsx';
import { Connecting, Ended, Refused } from '../../client/parts/ConnectionStates.tsx';
import { Empty } from '../../client/parts/Empty.tsx';
import { Field, TextArea } from '../../client/parts/Field.tsx';
import { Menu } from '../../client/parts/Menu.tsx';
import { Notice, RefusalNotice } from '../../client/parts/Notice.tsx';
import { Person } from '../../client/parts/Person.tsx';
import { PhasePath } from '../../client/parts/PhasePath.tsx';
import { SavedState } from '../../client/parts/SavedState.tsx';
import { Sheet } from '../../client/parts/Sheet.tsx';
import { Stone } from '../../client/parts/Stone.tsx';
import { TimerText } from '../../client/parts/TimerRing.tsx';

/** Every part once. `case=connecting | refused | ended` shows those screens instead. */
export const partsInGallery = (query: URLSearchParams): React.ReactNode => {
  switch (query.get('case')) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <Refused refusal={{ code: 'no-seat' }} joinPath="/s/VXKM-TRPA" />;
    case 'ended':
      return <Ended reason="left" joinPath="/s/VXKM-TRPA" />;
    default:
      return <Parts />;
  }
};

const PERSPECTIVES = ['acting', 'feelings', 'power', 'knowledge', 'thoughts', 'context', 'client'] as const;

const Parts = () => {
  const [words, setWords] = useState('Wat gebeurde er in jou toen hij voor de derde keer belde?');
  return (
    <main style={{ display: 'grid', gap: '1rem', padding: '1.25rem', maxInlineSize: '44rem' }}>
      <PhasePath
        steps={['done', 'done', 'now', 'ahead', 'ahead'].map((state, index) => ({
          id: String(index),
          title: state,
          state: state as 'now',
        }))}
      />
      <Caption text="We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door." />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', fontSize: '1.2rem' }}>
        {Array.from({ length: 20 }, (_, stone) => (
          <Stone key={stone} stone={stone} name={String.fromCharCode(65 + stone)} typing={stone === 3} />
        ))}
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        <Person person={{ name: 'Hafza', stone: 2 }} typing />
        <Person person={{ name: 'فاطمة', stone: 5 }} note="inbrenger" />
        <Person person={{ name: 'Mo', stone: 4, online: false }} />
      </div>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(15rem, 1fr))', gap: '0.8rem' }}>
        {PERSPECTIVES.map((of, index) => (
          <Sheet key={of} perspective={of} title={of} aside="2 vragen" lit={index === 1} empty={of === 'client'}>
            <p className="k-words">Wat deed je precies?</p>
          </Sheet>
        ))}
      </div>
      <CardWords text={words} perspective="feelings" lit meta="van jou · nu besproken" />
      <CardWords
        text="Welke technieken gebruikte je?"
        perspective="knowledge"
        meta="Mo"
        actions={<Button onClick={() => undefined}>Gevraagd</Button>}
      />
      <TextArea
        label="Jouw vraag"
        value={words}
        onChange={setWords}
        maxLength={100}
        hint="Een open vraag begint met wat, hoe, wanneer of wie."
      />
      <Field label="Je voornaam" value="" onChange={() => undefined} problem="Vul een naam in." optional />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        <Button kind="primary" onClick={() => undefined}>
          Kennis erbij
        </Button>
        <span data-hue="feelings">
          <Button kind="hue" onClick={() => undefined}>
            Stel je vraag
          </Button>
        </span>
        <Button onClick={() => undefined}>Stilte</Button>
        <Button>Kan nu niet</Button>
        <Button kind="quiet" onClick={() => undefined}>
          wissel
        </Button>
        <Menu
          button="Meer"
          items={[
            { id: 'a', label: 'Herstel', onAction: () => undefined },
            { id: 'b', label: 'Kan nu niet', onAction: undefined },
          ]}
        />
      </div>
      <Notice kind="hint" title="Dit klinkt als een tip.">
        Wat zou je eerst nog willen weten?
      </Notice>
      <RefusalNotice refusal={{ code: 'sheet-full' }} onClose={() => undefined} />
      <Notice kind="accent">Vanuit macht is één vraag gesteld.</Notice>
      <Empty>Hier is nog niets gevraagd.</Empty>
      <p>
        <SavedState saving="saved" /> <SavedState saving="saving" /> <SavedState saving="offline" />{' '}
        <TimerText face={{ kind: 'about', minutes: 14, left: 0.5 }} />
      </p>
    </main>
  );
};
