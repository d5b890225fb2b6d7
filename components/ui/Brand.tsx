import { i18n } from '#i18n';

/** The extension's own mark and name. */
export const Brand = () => (
  <span class="brand">
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="mark-shield"
        d="M16 1.500 4 5.600v9.600c0 7.300 4.900 12.600 12 15.300 7.100-2.700 12-8 12-15.300V5.600L16 1.500Z"
      />
      <path
        class="mark-bubble"
        d="M10.500 9h11a2 2 0 0 1 2 2v6.500a2 2 0 0 1-2 2H17l-4 4v-4h-2.500a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2Z"
      />
      <path class="mark-check" d="m12.500 14.300 2.500 2.400 4.600-4.700" />
    </svg>
    {i18n.t('extensionName')}
  </span>
);
