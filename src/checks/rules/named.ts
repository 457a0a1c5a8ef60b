import type { FileFault } from '../entry.ts';
import { withoutNumbers, type RuledFault } from '../text-rules.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** A fault with its file, its rule and how grave it is; what is quoted holds no personal numbers. */
export function named({ rule: given, ...fault }: RuledFault, file: string): FileFault {
  const { id, severity } = given ?? ruleSaying(fault.message) ?? other;
  return {
    ...fault,
    text: withoutNumbers(fault.text),
    message: withoutNumbers(fault.message),
    file,
    rule: id,
    severity:
      /(^|\/)(site|withdrawn)\.yml$/.test(file) && severity === 'blocks-entry'
        ? 'blocks-publishing'
        : severity,
  };
}

/** The rule that has such a sentence; of several the one whose sentence leaves least open. */
function ruleSaying(message: string): Rule | undefined {
  sayings ??= rules
    .flatMap((rule) => rule.sentences.map((sentence) => ({ rule, sentence, pattern: patternOf(sentence) })))
    .sort((one, other) => fixedLength(other.sentence) - fixedLength(one.sentence));
  return sayings.find(({ pattern }) => pattern.test(message))?.rule;
}

function patternOf(sentence: string): RegExp {
  const fixed = sentence.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('.*?')}$`, 's');
}

function fixedLength(sentence: string): number {
  return sentence.replaceAll('…', '').length;
}

let sayings: { rule: Rule; sentence: string; pattern: RegExp }[] | undefined;

/** A sentence that no rule has; a test holds that there is none. */
const other = { id: 'other', severity: 'blocks-entry' } as const;
