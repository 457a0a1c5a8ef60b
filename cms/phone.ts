/**
 * Tells the style sheet where the keyboard of a telephone leaves room: it covers the page without making it smaller
 * (CSSOM View, VisualViewport), and would cover or push away the bar with 保存.
 */
export function watchKeyboard(): void {
  const screen = window.visualViewport;
  if (!screen) return;
  const measure = () => {
    // Enlarged by two fingers, the page is left as it is.
    const isPlain = screen.scale < 1.05;
    const style = document.documentElement.style;
    style.setProperty('--free-top', isPlain ? `${screen.offsetTop}px` : '0');
    style.setProperty('--free-height', isPlain ? `${screen.height}px` : '100%');
  };
  for (const event of ['resize', 'scroll']) screen.addEventListener(event, measure);
  measure();
}
