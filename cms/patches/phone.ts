import type { Patch } from './patch.ts';

/** What a telephone and a finger need. */
export const phone: readonly Patch[] = [
  {
    why: 'A telephone has no room beside the form: the preview comes when it is asked for, in the place of the form.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    from: 'return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];',
    to: `if (matchMedia('(width < 800px)').matches) return NO_PANE;
  return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];`,
  },
  {
    why: 'The form comes into sight when a tablet is turned or a window made narrow, the preview when it is made wide.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    from: 'handleFieldClick = path => {',
    to: `narrow = matchMedia('(width < 800px)');
  handleNarrow = () => this.setState({ rightPane: storedPanePreference() });
  componentDidMount() {
    this.narrow.addEventListener('change', this.handleNarrow);
  }
  componentWillUnmount() {
    this.narrow.removeEventListener('change', this.handleNarrow);
  }
  handleFieldClick = path => {`,
  },
  {
    why: 'A tap opens the list; the click that the browser makes of it afterwards chose whatever had come under the finger.',
    file: /react-select\/dist\/Select-\w+\.esm\.js$/,
    from: `if (_this.userIsDragging) return;
      _this.onControlMouseDown(event);`,
    to: `if (_this.userIsDragging) return;
      _this.onControlMouseDown(event);
      event.preventDefault();`,
  },
];
