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
  Copy,
  Database,
  ExternalLink,
  Eye,
  EyeOff,
  FileText,
  Info,
  Lock,
  MousePointerClick,
  Pause,
  Plus,
  RefreshCw,
  Search,
  Settings,
  TriangleAlert,
  Undo2,
  Unplug,
  X,
} from 'lucide';
import { h } from 'preact';

/** One drawing for each meaning, so that the same thing looks the same everywhere. */
const icons = {
  alert: TriangleAlert,
  check: Check,
  clock: Clock,
  closed: Lock,
  coin: Coins,
  copy: Copy,
  cross: X,
  drafts: FileText,
  external: ExternalLink,
  fine: CircleCheck,
  gear: Settings,
  half: CircleDashed,
  hidden: EyeOff,
  info: Info,
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
  shown: Eye,
  stale: CalendarClock,
  storage: Database,
  undo: Undo2,
} as const;
export type IconName = keyof typeof icons;

/** A small drawing in the colour of the text around it; the words beside it say the same. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {icons[name].map(([tag, attributes]) => h(tag, attributes))}
  </svg>
);
