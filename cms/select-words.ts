/** What a list of choices (react-select 5, AriaLiveMessages) says to a screen reader, in Chinese. */
export const selectWords = {
  guidance: ({ context, isMulti, isInitialFocus, 'aria-label': label = '' }: Given) => {
    if (context === 'menu') return '按上下键挑，按回车选中，按 Esc 键关上。';
    if (context === 'value') return '按左右键在选好的几项里走，按退格键去掉一项。';
    if (!isInitialFocus) return '';
    return `${label}：打字找，按向下键打开${isMulti ? '，按向左键看选好的' : ''}。`;
  },
  onChange: ({ action, label = '', labels = [], isDisabled }: Given) => {
    if (action === 'clear') return '选好的都去掉了。';
    if (action === 'initial-input-focus') return `选好的有：${labels.join('、')}。`;
    if (action === 'select-option') return isDisabled ? `“${label}”不能选。` : `选了“${label}”。`;
    return label ? `去掉了“${label}”。` : '';
  },
  onFocus: ({ label = '', isSelected }: Given) => `${label}${isSelected ? '，已经选中' : ''}`,
  onFilter: ({ inputValue, resultsMessage = '' }: Given) =>
    inputValue ? `搜“${inputValue}”：${resultsMessage}` : resultsMessage,
};

interface Given {
  context?: 'menu' | 'input' | 'value';
  isMulti?: boolean;
  isInitialFocus?: boolean;
  'aria-label'?: string;
  action?: string;
  label?: string;
  labels?: string[];
  isDisabled?: boolean;
  isSelected?: boolean;
  inputValue?: string;
  resultsMessage?: string;
}
