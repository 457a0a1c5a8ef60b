import { Component, lazy, Suspense, type ComponentType, type Ref } from 'react';

/**
 * The control of a widget that is loaded after the desk's first screen. Until it is there, its place says so, and the field
 * is as valid as its value.
 */
export function later(load: () => Promise<WidgetModule>): ComponentType<object> {
  const loaded = () => load().then((module) => ({ default: module.default.controlComponent }));
  const Control = lazy(loaded);
  whenIdle(loaded);
  return class Later extends Component<object> {
    private control: Focusable | null = null;

    focus(): void {
      this.control?.focus?.();
    }

    override render() {
      return (
        <Suspense fallback={<p role="status">正在打开……</p>}>
          <Control {...this.props} ref={(control: Focusable | null) => void (this.control = control)} />
        </Suspense>
      );
    }
  };
}

/**
 * Loads a part of the desk when the browser has nothing else to do, so that it is there before anybody needs it, and before
 * a new version of the site takes the place of this one. A part that does not come is asked for again where it is used.
 */
export function whenIdle(load: () => Promise<unknown>): void {
  // Safari knows no idle moments.
  const soon = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  soon(() => void load().catch(() => undefined));
}

interface WidgetModule {
  default: { controlComponent: ComponentType<{ ref?: Ref<Focusable> }> };
}

interface Focusable {
  focus?(): void;
}
