import { Groups } from '@/components/ui/Groups';
import { StatusChip } from '@/components/ui/StatusChip';
import { StatusLine } from '@/components/ui/StatusLine';
import { UpcomingList } from '@/components/ui/UpcomingList';
import { statuses } from '@/utils/availability/vocabulary';
import { Specimen, State } from './Specimen';
import { announcement, dated, groups, nothing, upcoming } from './samples';

const line = { announcement: null, lastChecked: null, lastKnown: null, since: null };

/** What is known of a network, always as a symbol and a word. */
export const Statuses = ({ locale }: { readonly locale: string }) => (
  <>
    <Specimen of="StatusChip">
      {statuses.map((status) => (
        <State key={status} name={status}>
          <StatusChip status={status} />
        </State>
      ))}
    </Specimen>
    <Specimen of="StatusLine">
      <State name="With its day">
        <StatusLine {...line} status="removed" since={dated} locale={locale} />
      </State>
      <State name="Announced">
        <StatusLine {...line} status="works" announcement={announcement} locale={locale} />
      </State>
      <State name="Not checked for long">
        <StatusLine
          {...line}
          status="unknown"
          lastKnown="works"
          lastChecked="2025-10-01"
          locale={locale}
        />
      </State>
    </Specimen>
    <Specimen of="Groups">
      <State name="Empty">
        <Groups groups={[]} locale={locale} />
      </State>
      <State name="Several" wide>
        <Groups groups={groups} locale={locale} />
      </State>
    </Specimen>
    <Specimen of="UpcomingList">
      {[undefined, nothing].map((onOpen) => (
        <State key={String(onOpen)} name={onOpen ? 'In the popup' : 'In the options page'} wide>
          <UpcomingList
            changes={upcoming}
            networkLabel={() => 'X (Twitter)'}
            locale={locale}
            {...(onOpen && { onOpen })}
          />
        </State>
      ))}
    </Specimen>
  </>
);
