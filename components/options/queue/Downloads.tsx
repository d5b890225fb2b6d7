import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import type { ExportFile } from './export-files';

/**
 * One link a file, which the person clicks: browsers ask before a page may start several downloads by
 * itself.
 */
export const Downloads = ({ files }: { readonly files: readonly ExportFile[] }) => (
  <ul class="downloads">
    {files.map((file) => (
      <li key={file.name} class="row">
        <Download {...file} />
        <span class="small quiet">{counted('queue.filePosts', file.count)}</span>
      </li>
    ))}
  </ul>
);

function Download({ content, name, type }: ExportFile) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, type]);
  return (
    <a class="button primary" href={url} download={name}>
      {i18n.t('queue.download', [name])}
    </a>
  );
}
