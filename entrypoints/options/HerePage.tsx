import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HereToast } from '@/components/options/here/HereToast';
import { HereView } from '@/components/options/here/HereView';
import { hereReport } from '@/components/options/here/here-report';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { copyText } from '@/utils/extension/clipboard';
import { ownVersion } from '@/utils/extension/language';
import { createHere, type HereState } from '@/utils/stores/here';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './list-page';

interface HerePageProps extends ListPageProps {
  readonly tab: number;
}

function doneText(deed: HereState['deed'], names: Names): string {
  if (!deed) return '';
  const title = ruleTitle(deed.rule, names);
  return deed.rule.enabled ? i18n.t('here.ruleMade', [title]) : i18n.t('here.ruleOff', [title]);
}

const troubleText = (trouble: HereState['trouble']): string => {
  if (trouble === null) return '';
  return i18n.t(trouble === 'unsaved' ? 'options.unsaved' : 'here.changedSince');
};

/** "Hidden here": all that is hidden in one tab, as it changes. */
export function HerePage({ tab, state, locale }: HerePageProps) {
  const names = { platforms: state.catalog.watched, networks: state.catalog.networks };
  const [page] = useState(() => createHere(tab));
  const { deed, here, phase, trouble } = useStore(page.store);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(page.start, []);
  // What was pressed last is gone.
  const toTop = () => box.current?.querySelector('h1')?.focus();
  const now = Date.now();

  const copy = async (): Promise<void> => {
    if (!here) return;
    const text = hereReport({ here, locale, names, now: Date.now(), version: ownVersion() });
    const done = await copyText(text);
    setSaid(i18n.t(done ? 'notice.reportCopied' : 'here.notCopied'));
  };
  return (
    <div ref={box} class="stack here-box">
      {here ? (
        <HereView
          {...{ here, locale, names, now }}
          onCopy={() => void copy()}
          onShow={(unit, shown) => void page.showUnit(unit, shown)}
          onLeave={(reach, unit, frame) => {
            setSaid('');
            void page.leaveAlone(reach, unit, frame);
          }}
        />
      ) : (
        <>
          <h1 tabIndex={-1}>{i18n.t('here.title')}</h1>
          {phase === 'gone' && <p>{i18n.t('here.gone')}</p>}
          {phase === 'failed' && <p role="alert">{i18n.t('options.unread')}</p>}
        </>
      )}
      <HereToast
        done={doneText(deed, names)}
        said={troubleText(trouble) || said}
        onUndo={() => void page.undo().then(toTop)}
        onDismiss={() => {
          setSaid('');
          page.dismiss();
          toTop();
        }}
      />
    </div>
  );
}
