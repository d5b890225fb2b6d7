/** One small fault that a test must notice. */
export interface Mutation {
  /** What no longer holds. */
  readonly name: string;
  /** The file with the fault, from the root of the repository. */
  readonly file: string;
  /** What stands there now, exactly once, and what stands there instead. */
  readonly find: string;
  readonly becomes: string;
  /** The tests that are asked. */
  readonly tests: readonly string[];
}
