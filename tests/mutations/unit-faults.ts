/** [what is guarded, file in `utils/page/`, what stands there, what stands there instead] */
export type Fault = readonly [string, string, string, string];

/** Faults of what is read, and of what is one control. */
export const unitFaults: readonly Fault[] = [
  ['a lone X that closes', 'marks', ' || (label.weight === 1 && closes(element, lexicon))', ''],
  [
    'two networks in one element',
    'marks',
    ' || signals.some(({ network }) => network !== first.network)',
    '',
  ],
  ['text of fields', 'marks', 'first === null || TEXT_HOLDERS.has(tag)', 'first === null'],
  [
    'other uses of a name: embeds, pixels, previews',
    'signals',
    'if (OTHER_USE.has(part)) return null;',
    '',
  ],
  ['typed values', 'signals', "if (tag === 'input' && TYPED.has(", 'if (false && TYPED.has('],
  ['values of text areas', 'signals', "if (tag === 'textarea') return [];", ''],
  [
    'links that share',
    'signals',
    'network && !/\\/(intent|share|sharer|sharing|compose)\\b/.test(href)',
    'network',
  ],
  [
    'names that every object has',
    'lexicon',
    'Object.assign(Object.create(null), entries)',
    'entries',
  ],
  ['previews and quotations', 'snapshot', '      isQuoted(element) ||\n', ''],
  ['links to a network', 'snapshot', '      leadsToNetwork(element, lexicon.hosts) ||\n', ''],
  ['tables of contents', 'snapshot', 'leadsToHeading(element);\n', 'false;\n'],
  ['what is typed and repeated', 'snapshot', 'if (isRepeated(mark)) continue;', ''],
  [
    'a lone X in the control of another network',
    'snapshot',
    'if (mark.weight > 1) at.networks',
    'at.networks',
  ],
  ['editors in a unit', 'units', 'snapshot.hasEditor(element) || hasOther', 'hasOther'],
  [
    'other networks in a unit',
    'units',
    '|| hasOther(snapshot, element, mark)) return false;',
    ') return false;',
  ],
  [
    'submit buttons in a unit',
    'units',
    'return !(inPanel && snapshot.hasSubmit(element));',
    'return true;',
  ],
  [
    'submit buttons of more than a row',
    'units',
    'if (submits && !isRow(unit) && !hasTwin(snapshot, unit, mark)) return null;',
    '',
  ],
  [
    'one control for several networks',
    'units',
    'if (isJoint(group, unit, box) || isPart(unit)) return null;',
    'if (isPart(unit)) return null;',
  ],
  [
    'parts of a page, and what is filled in',
    'units',
    'if (isJoint(group, unit, box) || isPart(unit)) return null;',
    'if (isJoint(group, unit, box)) return null;',
  ],
  ['initials', 'units', 'if (isInitial(mark, unit)) return null;', ''],
  ['lists of other things', 'units', ' || isListOfOthers(snapshot, at, unit)', ''],
  ['menus that lead to many things', 'units', 'hasStrangers(snapshot, unit, beside))', 'false)'],
  ['weak marks alone', 'units', 'mark.weight < 2 || evidence < ENOUGH', 'false'],
  ['days that hold entries', 'units', 'return isCell ? inner : unit;', 'return unit;'],
];
