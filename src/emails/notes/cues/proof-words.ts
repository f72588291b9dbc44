/** Words by which the end of a note, "all stayed", "no downtime", "needs 80", is told with its beginning. */
export interface ProofWords {
  readonly have: string;
  readonly had: string;
  readonly are: string;
  readonly is: string;
  readonly am: string;
  readonly being: string;
  readonly at: string;
  readonly only: string;
  /** What joins a matter with how it stands: `and how`. */
  readonly andHow: string;
  /** What one did with what went from one figure to another: `took`. */
  readonly took: string;
  /** What one did with what went up or down: `brought`. */
  readonly brought: string;
  /** What stands before what goes on: `still running`. */
  readonly still: string;
  /** Of how many something is told: `all stayed`. */
  readonly subjects: readonly string[];
  /** Those that stand before how it was: `all on budget`. */
  readonly wholes: readonly string[];
  /** What says that there was none: `no downtime`. */
  readonly nones: readonly string[];
  readonly directions: readonly string[];
  /** Words behind a past form that was done to what stands before: `adopted across all sites`. */
  readonly passives: readonly string[];
  /** Words before how or where something was done: `under budget`. */
  readonly settings: readonly string[];
  /** Words before a past form that say how: `double` of `never double booked`. */
  readonly doubly: readonly string[];
  /** How, where or with what one mostly did it: `mostly short-staffed`, `always on nights`, `mainly spaniels`. */
  readonly manners: RegExp;
  /** Whose fault it was, as it stands behind its noun: ` that was | his | fault`; its groups are what stands around whose. */
  readonly faults: RegExp;
  /** Words behind a span: `three years running`. */
  readonly running: readonly string[];
  /** What is typed in a hurry of oneself, and how it is written: `900 -> 150`, `fluent PT so can talk`. */
  readonly typed: readonly (readonly [RegExp, string])[];
  /** Past forms of what is done to a thing, where a preposition follows: `used in twelve schools`. */
  readonly undergone: readonly string[];
  /** Past forms of what brings about something that has what is counted: `started a club, 40 members`. */
  readonly makes: readonly string[];
  /** What one does with a language: `speak`. */
  readonly speak: string;
  readonly languages: readonly string[];
  /** Words before a language: `fluent`. */
  readonly fluencies: readonly string[];
  /** Past forms of what befalls a thing: `none lost`. */
  readonly sufferings: readonly string[];
  /** Units that measure what stands before: `80 meters`. */
  readonly units: readonly string[];
  /** The word for what was the writer's and others', and what stands in its place: `our`, `the`. */
  readonly ours: readonly [string, string, string?];
  /** Words of a rate behind `only`: `every three weeks`. */
  readonly rates: readonly string[];
  /** Words before a figure that is wanted: `needs 80`. */
  readonly needs: readonly string[];
  readonly needsToBe: string;
  /** Who something befalls, where the verb between is missing: `everything waiting on parts`. */
  readonly everybody: readonly string[];
  /** Activities nobody would help with: `losing people`. */
  readonly plights: readonly string[];
}
