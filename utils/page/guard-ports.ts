import type { PreviewCounts } from '@/utils/plan/preview';
import type { Plan, RuleLocator } from '@/utils/plan/types';
import type { Locator } from '@/utils/rules/schema';
import type { PanelReading } from './keeper/panel-reading';
import type { Lexicon } from './lexicon';
import type { Mark } from './marks';
import type { GuardedRegion } from './regions';
import type { UnitReport } from './report';
import type { RuleCost } from './rule-costs';
import type { OpenShadow } from './shadows';
import type { Region } from './types';

/** What is found in a page, as the extension hears of it. */
export interface Findings {
  readonly units: readonly UnitReport[];
  readonly costly: readonly RuleCost[];
  /** What looking for the matched rules took so far. */
  readonly costs: readonly RuleCost[];
  /** The user's rules that found something, also those that leave it alone. */
  readonly matched: readonly string[];
  /** What all of the guard took so far, in milliseconds. */
  readonly spent: number;
  /** Whether the platform's own locators found anything; `null` where there was nothing to find. */
  readonly located: boolean | null;
}

/** What a person wants to see until the page is loaded again, whatever plan comes meanwhile. */
export interface Shown {
  readonly boxes: WeakSet<Element>;
  readonly keys: Set<string>;
}

export interface PageGuardPorts {
  readonly shown: Shown;
  /** Called after each evaluation that changed what is guarded. */
  readonly onFindings: (findings: Findings) => void;
  readonly onRegions: (regions: readonly GuardedRegion[]) => void;
  /** Whether the extension is still there; when not, the page is given back. */
  readonly isAlive: () => boolean;
  readonly openClosed: OpenShadow;
}

export interface PageGuard {
  /** Shows the units of one region until the page is loaded again. */
  readonly showRegion: (region: Region) => void;
  /** Shows one unit (`shown` true) or guards it again. */
  readonly showUnit: (key: string, shown: boolean) => void;
  /** Where people write in a region; nothing in frames. */
  readonly editorsIn: (region: Region) => readonly Element[];
  /** What stands in a region now, for those who keep its text. */
  readonly readPanel: (region: Region) => PanelReading;
  /** What identifies networks inside `box`. */
  readonly marksIn: (box: Element) => readonly Mark[];
  /** What the label of a control means, in this page's plan. */
  readonly label: Lexicon['label'];
  /** What a plan would do here by one of its rules; changes nothing. */
  readonly preview: (plan: Plan, rule: string) => PreviewCounts;
  /** What a rule with this locator would find now. */
  readonly found: (locator: Locator) => readonly Element[];
  /** Hides exactly what these find as well, until the page is loaded again. */
  readonly setVisit: (locators: readonly RuleLocator[]) => void;
  /** Looks again, for example after a click changed what is selected. */
  readonly refresh: () => void;
}
