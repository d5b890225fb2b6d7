import type { Day } from '@/utils/availability/day';

/** Something that went wrong: what kind of error and where, never its message, which may hold a text. */
export interface KeptError {
  /** When it happened last, in milliseconds since 1970. */
  readonly at: number;
  readonly count: number;
  /** The part of the extension that was at work: `worker`, `options`, or the name of a message. */
  readonly place: string;
  /** The kind of error: `TypeError`, `QuotaExceededError`. */
  readonly name: string;
  /** The place in our own script, as in `background.js:1:2345`; empty where it is not known. */
  readonly spot: string;
}

/** How the database is. */
export type DatabaseHealth =
  | {
      readonly kind: 'works';
      /** The version of its schema. */
      readonly version: number;
      readonly rows: Readonly<Record<string, number>>;
    }
  /** A newer version of the extension has written it. */
  | { readonly kind: 'newer' }
  /** `why` is the kind of error. */
  | { readonly kind: 'broken'; readonly why: string }
  /** It did not answer in time: another page may hold it. */
  | { readonly kind: 'silent' };

/** The state of the extension in this browser, without anything that a person wrote or where. */
export interface Diagnosis {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly versions: {
    readonly extension: string;
    /** What the browser says of itself. */
    readonly browser: string;
    readonly language: string;
  };
  /** `null` where the list cannot be read. */
  readonly list: { readonly version: string; readonly date: Day; readonly ageDays: number } | null;
  /** Files of the list that could not be read. */
  readonly unread: readonly string[];
  readonly database: DatabaseHealth;
  /** Texts that wait beside the database; `null` where that cannot be found out. */
  readonly waiting: number | null;
  readonly room: {
    /** In bytes; `null` where the browser does not tell. */
    readonly used: number | null;
    readonly most: number | null;
  };
  readonly permissions: {
    /** Dashboards of the list on whose pages the extension may run, and how many it knows. */
    readonly allowed: number;
    readonly listed: number;
    /** Sites that the person added. */
    readonly added: number;
    readonly notifications: boolean;
    readonly privateWindows: boolean;
  };
  /** Whether the worker answers. */
  readonly worker: boolean;
  /** When what is done now and then will be done next, in milliseconds since 1970. */
  readonly alarms: Readonly<Record<string, number>>;
  readonly errors: readonly KeptError[];
  /** When all that was kept was copied before an update changed its shape; `null` where there is no copy. */
  readonly backupAt: number | null;
}
