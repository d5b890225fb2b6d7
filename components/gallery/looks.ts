/** How the page can be made to look, whatever the system says. */
export interface Looks {
  readonly theme: 'light' | 'dark' | 'light dark';
  readonly contrast: 'system' | 'more';
  readonly direction: 'ltr' | 'rtl';
}

function* rulesIn(rules: CSSRuleList): Generator<CSSRule> {
  for (const rule of rules) {
    yield rule;
    if (rule instanceof CSSGroupingRule) yield* rulesIn(rule.cssRules);
  }
}

const allRules = (page: Document): CSSRule[] =>
  [...page.styleSheets].flatMap((sheet) => [...rulesIn(sheet.cssRules)]);

/** Makes what lies in `data-force="hover"` or `"focus"` look as if it were so. */
export function forceStates(page: Document): void {
  for (const rule of allRules(page)) {
    if (!(rule instanceof CSSStyleRule)) continue;
    rule.selectorText = rule.selectorText
      .replaceAll(':hover', ':is(:hover, [data-force="hover"] *)')
      .replaceAll(':focus-visible', ':is(:focus-visible, [data-force="focus"] *)');
  }
}

const contrastRules = new Set<CSSMediaRule>();

/** Changes theme, contrast and direction of the page. */
export function applyLooks(page: Document, { theme, contrast, direction }: Looks): void {
  page.documentElement.dataset.theme = theme;
  page.documentElement.dir = direction;
  for (const rule of allRules(page))
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-contrast: more'))
      contrastRules.add(rule);
  for (const { media } of contrastRules)
    media.mediaText = contrast === 'more' ? 'all' : '(prefers-contrast: more)';
}
