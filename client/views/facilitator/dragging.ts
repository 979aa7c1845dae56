import { createContext, useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { useDrag } from 'react-aria-components/useDrag';
import { useDrop } from 'react-aria-components/useDrop';
import type { CardId } from '../../../shared/ids.ts';
import type { LinkEnd } from '../../../shared/model/links.ts';
import type { Attempt } from '../../models/laying.ts';
import { useLaying } from '../laying/context.ts';

/** The card in somebody's hand, by mouse or by keyboard. */
export interface Hand {
  /** For what is drawn. */
  readonly holding: CardId | null;
  readonly inHand: () => CardId | null;
  readonly hold: (card: CardId | null) => void;
  /** Lays down what is in hand. */
  readonly layDown: (attempt: Attempt) => void;
  /** Whether this card was laid down last: then focus goes where it went, once. */
  readonly landed: (card: CardId) => boolean;
}

export const HandContext = createContext<Hand | null>(null);

export const useHand = (onLaidDown: (attempt: Attempt) => void): Hand => {
  const card = useRef<CardId | null>(null);
  const last = useRef<CardId | null>(null);
  const [holding, setHolding] = useState<CardId | null>(null);
  const hold = useCallback((taken: CardId | null) => {
    card.current = taken;
    setHolding(taken);
  }, []);
  const inHand = useCallback(() => card.current, []);
  const landed = useCallback((one: CardId) => {
    const isIt = last.current === one;
    if (isIt) last.current = null;
    return isIt;
  }, []);
  const layDown = useCallback(
    (attempt: Attempt) => {
      last.current = card.current;
      onLaidDown(attempt);
    },
    [onLaidDown],
  );
  return { holding, inHand, hold, layDown, landed };
};

/** Taking a card in hand: by its handle with Enter, or by pulling the card itself. */
export const useTaking = ({ card, words, handle, still }: TakingProps) => {
  const hand = useContext(HandContext);
  const mayLay = useLaying()?.model.mayLay === true;
  const landed = hand?.landed;
  useEffect(() => {
    if (landed?.(card) === true) handle.current?.focus();
  }, [card, handle, landed]);
  return useDrag({
    hasDragButton: true,
    isDisabled: hand === null || !mayLay || still,
    getItems: () => [{ 'text/plain': words }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => hand?.hold(card),
    onDragEnd: () => hand?.hold(null),
  });
};

/** A place where the card in hand may be laid; `null`: by itself. */
export const useLandingOn = (place: LinkEnd | null, ref: RefObject<HTMLElement | null>, still = false) => {
  const hand = useContext(HandContext);
  const model = useLaying()?.model;
  const go = (): Attempt | undefined => {
    const card = hand?.inHand() ?? null;
    return card === null ? undefined : model?.put(card, place);
  };
  return useDrop({
    ref,
    hasDropButton: true,
    isDisabled: hand === null || model?.mayLay !== true || still,
    getDropOperation: () => (go() === undefined ? 'cancel' : 'move'),
    onDrop: () => {
      const attempt = go();
      if (attempt !== undefined) hand?.layDown(attempt);
    },
  });
};

interface TakingProps {
  readonly card: CardId;
  readonly words: string;
  readonly handle: RefObject<HTMLButtonElement | null>;
  readonly still: boolean;
}
