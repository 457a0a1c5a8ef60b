import { set } from './draw.ts';

/**
 * Makes a text box and a list box the two parts of a combobox (ARIA Authoring Practices 1.2): ↓ and ↑ go through the options
 * while the focus stays in the box, Enter opens the one reached, Esc leaves it, and empties the box when none is reached.
 */
export function arrowsThrough(
  input: HTMLInputElement,
  list: HTMLElement,
): { reset(hasOptions: boolean): void } {
  let active: HTMLAnchorElement | undefined;
  set(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });

  const go = (option: HTMLAnchorElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const step = (by: number) => {
    const options = [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
    const from = active ? options.indexOf(active) : by > 0 ? -1 : options.length;
    go(options[from + by]);
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (step(1), true),
    ArrowUp: () => (step(-1), true),
    Enter: () => (active?.click(), active !== undefined),
    Escape: () => {
      input.scrollIntoView({ block: 'nearest' });
      if (active) return (go(undefined), true);
      if (!input.value) return false;
      input.value = '';
      return input.dispatchEvent(new InputEvent('input'));
    },
  };
  input.addEventListener('keydown', (event) => {
    // Safari ends a composition before the Enter that confirms it: 229 says that the key still belongs to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
  return {
    reset(hasOptions) {
      go(undefined);
      input.setAttribute('aria-expanded', String(hasOptions));
    },
  };
}
