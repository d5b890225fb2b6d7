/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { openPath } from '@/tests/dashboards/shared/route';
import { base } from './life';
import { NavIcon, type SectionName } from './NavIcon';
import { change } from './store';
import { texts } from './texts';

interface Props {
  path: string;
  ticks: number;
  toast: string;
  children: ReactNode;
}

const social: readonly SectionName[] = [
  'home',
  'compose',
  'scheduled',
  'drafts',
  'posts',
  'tweets',
  'accounts',
];
const advertising: readonly SectionName[] = ['campaigns', 'analytics', 'help'];

/** Top bar and section navigation. */
export function Shell({ path, ticks, toast, children }: Props) {
  return (
    <div className="shell">
      <header className="topBar">
        <span className="logoMark" aria-hidden="true" />
        <strong>{texts.product}</strong>
        <span className="toolName">{texts.tool}</span>
        <input className="searchBox" type="search" placeholder={texts.search} />
        <button type="button" className="bell" aria-label={texts.notifications}>
          <span className="bellIcon" aria-hidden="true" />
          <span className="bellCount">{(ticks % 90) + 1}</span>
        </button>
        <span className="persona">AM</span>
      </header>
      <nav className="sideNav" aria-label={texts.tool}>
        <button type="button" className="primary" onClick={() => openPath(`${base}/compose`)}>
          {texts.createPost}
        </button>
        <button type="button" onClick={() => change({ quickPost: true })}>
          {texts.quickPost}
        </button>
        <h2>{texts.sectionSocial}</h2>
        <Entries names={social} path={path} />
        <h2>{texts.sectionAdvertising}</h2>
        <Entries names={advertising} path={path} />
        <p className="replica">{texts.replica}</p>
      </nav>
      <main className="content">{children}</main>
      {toast !== '' && (
        <div className="toast" role="status">
          {toast}
        </div>
      )}
    </div>
  );
}

function Entries({ names, path }: { names: readonly SectionName[]; path: string }) {
  const current = path === '/' ? '/home' : path;
  const open = (event: MouseEvent, name: SectionName) => {
    event.preventDefault();
    openPath(`${base}/${name}`);
  };
  return (
    <ul className="navList">
      {names.map((name) => (
        <li key={name}>
          <a
            href={`${base}/${name}`}
            className={current.startsWith(`/${name}`) ? 'navLink current' : 'navLink'}
            aria-current={current.startsWith(`/${name}`) ? 'page' : undefined}
            onClick={(event) => open(event, name)}
          >
            <NavIcon name={name} />
            {texts[name]}
          </a>
        </li>
      ))}
    </ul>
  );
}
