import { stateInWords } from '../../finder/state-in-words.ts';
import type { Shown } from './card.ts';
import type { Moment } from './judge.ts';

/** The state of a place with these hours at a moment, as its card shows it. */
export function shownState(hours: string | undefined, { now, stateOf }: Moment): Shown {
  const state = stateOf(hours);
  const { state: name } = state;
  return { text: stateInWords(state, now), tone: name === 'unknown' ? 'ask' : name };
}

/** Writes the state of a moment into every card below an element; only what has changed, or it would be read out again. */
export function refreshStates(element: ParentNode, moment: Moment): void {
  for (const card of element.querySelectorAll<HTMLElement>('.place')) {
    const { text, tone } = shownState(card.dataset['hours'], moment);
    const state = card.querySelector('.state')!;
    if (state.textContent !== text) state.textContent = text;
    if (!state.classList.contains(tone)) state.className = `state ${tone}`;
  }
}
