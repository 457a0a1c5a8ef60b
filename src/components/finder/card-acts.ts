import { isComplete } from './complete-cards.ts';
import { words } from './words.ts';

/** Lets the buttons of every card copy its address and show the card for asking the way; `say` reads out what happened. */
export function cardActs(root: HTMLElement, say: (sentence: string) => void): void {
  const dialog = root.querySelector<HTMLDialogElement>('.ask-way')!;
  let opener: HTMLElement | undefined;
  root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const card = target.closest('.place');
    if (card && !isComplete(card) && target.closest('.go summary, [data-copy]')) {
      // As long as the places' data have not come, the place's own page has what is wanted.
      event.preventDefault();
      return location.assign(card.querySelector<HTMLAnchorElement>('.go-there')!.href);
    }
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    const { copy } = button.dataset;
    if (copy !== undefined)
      void copyText(copy).then((done) => say(done ? words.copied(copy) : words.copyFailed(copy)));
    if (button.matches('[data-ask-way]')) {
      fill(dialog, button.closest<HTMLElement>('.place')!);
      opener = button;
      open(dialog);
    }
    if (button.matches('[data-close]')) close(dialog);
  });
  dialog.addEventListener('close', () => opener?.focus());
  // One finger anywhere outside the words puts it away: the other hand holds the child.
  dialog.addEventListener('click', ({ target }) => target === dialog && close(dialog));
}

/** Only what helps a stranger point the way, in the order in which one walks. */
function fill(dialog: HTMLElement, place: HTMLElement): void {
  const name = place.querySelector('.name')!.textContent;
  dialog.querySelector('h2')!.textContent = name;
  const address = place.querySelector<HTMLElement>('[data-copy]')?.dataset['copy'];
  const facts = [...place.querySelectorAll('.way, .access')].map(
    (part) => part.cloneNode(true) as HTMLElement,
  );
  for (const fact of facts) for (const unknown of fact.querySelectorAll('.not-known')) unknown.remove();
  if (address) {
    const line = document.createElement('p');
    line.textContent = address;
    facts.push(line);
  }
  dialog
    .querySelector('.ask-way-facts')!
    .replaceChildren(...facts.filter(({ textContent }) => /[^\s·]/.test(textContent ?? '')));
}

/** Safari before 15.4 has no dialogs: there the element only shows. */
function open(dialog: HTMLDialogElement): void {
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute('open', '');
  dialog.querySelector('button')!.focus();
}

function close(dialog: HTMLDialogElement): void {
  if (dialog.close) dialog.close();
  else dialog.removeAttribute('open');
}

/** Web views without the clipboard interface copy what is selected. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
