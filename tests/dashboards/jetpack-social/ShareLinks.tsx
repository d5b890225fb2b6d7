/** @jsxImportSource react */
import { glyphs } from '@/tests/dashboards/shared/glyphs';

/** Manual sharing opens the network itself: it still works, and must stay. */
export function ShareLinks({ title }: { title: string }) {
  const text = encodeURIComponent(title);
  const links = [
    ['x', 'X', glyphs.socialLogoX, `https://x.com/intent/tweet?text=${text}`],
    ['facebook', 'Facebook', glyphs.facebook, `https://www.facebook.com/sharer.php?t=${text}`],
    ['linkedin', 'LinkedIn', glyphs.linkedin, `https://www.linkedin.com/shareArticle?t=${text}`],
  ] as const;
  return (
    <div className="side-section manual-sharing">
      <p>Manual sharing</p>
      {links.map(([logo, name, path, href]) => (
        <a key={logo} href={href} target="_blank" rel="noreferrer" className="share-link">
          <svg className={`social-logo social-logo-${logo}`} viewBox="0 0 24 24" aria-hidden="true">
            <path d={path} />
          </svg>
          Share on {name}
        </a>
      ))}
    </div>
  );
}
