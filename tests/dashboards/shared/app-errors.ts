/** Runs in every sample page before its own code: keeps what went wrong in `window.appErrors`. */
export function collectErrors(): void {
  const errors: string[] = [];
  window.appErrors = errors;

  window.addEventListener(
    'error',
    (event) => {
      // A failed image or script dispatches a plain Event that only the capture phase sees.
      const failed = event.target instanceof Element ? event.target.outerHTML.slice(0, 120) : '';
      errors.push(`error: ${event.message ?? `did not load ${failed}`}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    errors.push(`unhandledrejection: ${String(event.reason)}`);
  });

  const print = console.error;
  console.error = (...values: unknown[]) => {
    errors.push(`console.error: ${values.map(String).join(' ')}`);
    print.apply(console, values);
  };
}
