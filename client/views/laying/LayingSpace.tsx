import { useState, type ReactNode } from 'react';
import type { LayingModel } from '../../models/laying.ts';
import { LayingContext, type Undone } from './context.ts';
import { UndoneBar } from './UndoneBar.tsx';
import './laying.css';

/** The space in which cards can be laid together and linked; the way back stays in sight at its foot. */
export const LayingSpace = ({ model, children }: { readonly model: LayingModel; readonly children: ReactNode }) => {
  const [drawn, onDrawn] = useState<string | null>(null);
  const [undone, onUndone] = useState<Undone | null>(null);
  return (
    <LayingContext value={{ model, drawn, onDrawn, undone, onUndone }}>
      {children}
      {undone !== null && (model.mayLay || model.mayLink) && (
        <UndoneBar key={keyOfUndone(undone)} undone={undone} onDone={() => onUndone(null)} />
      )}
    </LayingContext>
  );
};

const keyOfUndone = (undone: Undone): string => (undone.kind === 'group' ? undone.group.id : undone.line.id);
