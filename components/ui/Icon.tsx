import {
  BellOff,
  Building,
  CalendarClock,
  Check,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
  CircleX,
  Clock,
  Coins,
  Database,
  EyeOff,
  FileText,
  Lock,
  MousePointerClick,
  Pause,
  Plus,
  RefreshCw,
  Search,
  Settings,
  TriangleAlert,
  Unplug,
} from 'lucide';
import { Drawing } from './Drawing';

/** One drawing for each meaning, so that the same thing looks the same everywhere. */
export const icons = {
  alert: TriangleAlert,
  check: Check,
  clock: Clock,
  coin: Coins,
  drafts: FileText,
  fine: CircleCheck,
  gear: Settings,
  half: CircleDashed,
  hidden: EyeOff,
  lock: Lock,
  minus: CircleMinus,
  moved: Unplug,
  organisation: Building,
  pause: Pause,
  pick: MousePointerClick,
  plus: Plus,
  question: CircleQuestionMark,
  quiet: BellOff,
  reload: RefreshCw,
  removed: CircleX,
  search: Search,
  stale: CalendarClock,
  storage: Database,
} as const;
export type IconName = keyof typeof icons;

/** The drawing for one meaning. */
export const Icon = ({ name }: { readonly name: IconName }) => <Drawing of={icons[name]} />;
