import { useMemo } from 'preact/hooks';
import { countedOrNone } from '@/components/counted';
import { type LogGroup, stretchesOf } from '@/utils/plan/record/groups';
import type { LogRow } from '@/utils/plan/record/row';
import { type LogContext, LogLine } from './LogLine';

type Portion = readonly LogRow[];

interface LogLinesProps {
  readonly portions: readonly Portion[];
  /** How many rows each day and place has; empty where that is not known. */
  readonly groups: readonly LogGroup[];
  readonly context: LogContext;
}

/** Rows by day and platform; what is drawn stays as it is when more rows follow. */
export function LogLines({ portions, groups, context }: LogLinesProps) {
  const counts = useMemo(
    () => new Map(groups.map(({ count, day, place }) => [`${day} ${place}`, count])),
    [groups],
  );
  return (
    <>
      {portions.map((rows, at) => (
        <Lines
          key={rows[0]?.id}
          rows={rows}
          before={portions[at - 1]?.at(-1)}
          counts={counts}
          context={context}
        />
      ))}
    </>
  );
}

interface LinesProps extends Pick<LogLinesProps, 'context'> {
  readonly rows: Portion;
  readonly before: LogRow | undefined;
  readonly counts: ReadonlyMap<string, number>;
}

const Lines = ({ rows, before, counts, context }: LinesProps) =>
  useMemo(
    () => (
      <div class="log-portion">
        {stretchesOf(rows, before).map(({ day, place, rows: own, continues }) => {
          const title = `${context.formats.fullDay(day)} · ${context.names.place(place)}`;
          const count = counts.get(`${day} ${place}`);
          return (
            <section key={`${day} ${place}`} aria-label={title} class="log-group">
              {!continues && (
                <h3>
                  {title}
                  {count !== undefined && (
                    <span class="quiet">
                      {` · ${countedOrNone('log.count', count, [context.formats.number(count)])}`}
                    </span>
                  )}
                </h3>
              )}
              <ul>
                {own.map((row) => (
                  <LogLine key={row.id} row={row} context={context} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    ),
    [rows, before, counts, context],
  );
