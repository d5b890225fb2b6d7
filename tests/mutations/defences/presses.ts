import { type Defence, page } from './defence.ts';

/** Presses that nobody could see, and what a page says of the notice. */
export const presses: readonly Defence[] = [
  [
    'a press needs a pointer that was seen to come',
    `${page}notice-trust.ts`,
    '(!isByPointer || (looks() ?? -1) >= LEAST_LOOKS) &&',
    '',
    'page/notice-trust',
  ],
  [
    'what covers the notice is looked for while a pointer is over it',
    `${page}hover.ts`,
    '      look();\n',
    '',
    'page/notice-trust',
  ],
  ['hovering by events of the page', `${page}hover.ts`, '!isTrusted || stop', 'stop', 'page/hover'],
  [
    'swapped controls',
    `${page}notice-trust.ts`,
    ' && next === controls;',
    ';',
    'page/notice-trust',
  ],
  [
    'the place of a form is read past its fields',
    `${page}boxes.ts`,
    ': getBoundingClientRect.call(element);',
    ': element.getBoundingClientRect();',
    'page/clobbered',
  ],
  [
    'whether a form is drawn is read past its fields',
    `${page}boxes.ts`,
    ': getClientRects.call(element).length > 0;',
    ': element.getClientRects().length > 0;',
    'page/clobbered',
  ],
  [
    'the notice takes nothing of what a page says',
    `${page}notice-style.ts`,
    "  all: 'initial',\n",
    '',
    'page/notice-style',
  ],
  [
    'what a page has changed of the notice is put right',
    `${page}notice-style.ts`,
    'if (++restored <= MAX_RESTORED) write();',
    '',
    'page/notice-style',
  ],
];
