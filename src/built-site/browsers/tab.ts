import { until } from './until.ts';

/** A tab as a visitor uses it, over the commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/), which `send` carries to a browser. */
export function tabOf(send: Send): Tab {
  const run: Tab['run'] = (work, ...args) =>
    send('ExecuteScript', { script: `return (${String(work)}).apply(null, arguments);`, args }) as never;
  const find = async (selector: string) => {
    await until(`${selector} is there`, () => run((wanted) => !!document.querySelector(wanted), selector));
    const found = await send('FindElement', { using: 'css selector', value: selector });
    return { id: Object.values(found as Record<string, string>)[0]! };
  };
  return {
    run,
    open: async (url) => void (await send('Navigate', { url })),
    back: async () => void (await send('Back', {})),
    address: async () => new URL(decodeURIComponent((await send('GetCurrentURL', {})) as string)),
    async click(selector) {
      // While a page settles, what was found may move away from under the click: the browser refuses, and it is tried again.
      await until(`${selector} can be clicked`, async () => {
        const found = await find(selector);
        await run(intoView, selector);
        return send('ElementClick', found).then(
          () => true,
          () => false,
        );
      });
    },
    type: async (selector, text) =>
      void (await send('ElementSendKeys', { ...(await find(selector)), text: keys[text] ?? text })),
    texts: (selector) =>
      run((wanted) => [...document.querySelectorAll(wanted)].map((found) => found.textContent), selector),
  };
}

/** By the page itself: WebKit's driver scrolls astray where one box that scrolls stands in another. */
function intoView(selector: string): void {
  document
    .querySelector(selector)!
    .scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
}

/** WebDriver, 17.4.2: keys that write nothing. */
const keys: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** Carries a command with its parameters to the browser and brings its value back; rejects with what the browser complains of. */
export type Send = (command: Command, parameters: Parameters) => Promise<unknown>;

export type Parameters = Record<string, unknown>;

export type Command =
  | 'NewSession'
  | 'DeleteSession'
  | 'SetWindowRect'
  | 'Navigate'
  | 'Back'
  | 'GetCurrentURL'
  | 'FindElement'
  | 'ElementClick'
  | 'ElementSendKeys'
  | 'ExecuteScript';

export interface Tab {
  /** Runs a function in the page; its arguments and what it gives back must be JSON. */
  run: <Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args) => Promise<Result>;
  /** Comes back when the page was loaded. */
  open: (url: string) => Promise<void>;
  back: () => Promise<void>;
  /** Decoded, to be read by people. */
  address: () => Promise<URL>;
  /** Clicks in the middle of what is there or soon will be. */
  click: (selector: string) => Promise<void>;
  /** Types a text or presses Enter, Escape or ArrowDown. */
  type: (selector: string, text: string) => Promise<void>;
  /** The text of everything that a selector finds, at once. */
  texts: (selector: string) => Promise<string[]>;
}
