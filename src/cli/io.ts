/** What the command line needs of the world around it. Tests give their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** How wide a line may be. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether blocks, dashes and accents can be shown; otherwise ASCII. */
  readonly unicode: boolean;
  /** The version of this package. */
  readonly version: string;
  /** Today's date as ISO text. */
  readonly today: string;
  /** The text of a file; rejects when it cannot be read. `-` is standard input. */
  readFile(path: string): Promise<string>;
}

/** Where text goes. */
export interface Output {
  write(text: string): unknown;
}

/** What is known of a terminal, or of a pipe. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How a stream can be written to. `FORCE_COLOR` decides where it is set (0 and false: no), then `NO_COLOR`, then
 * whether it is a terminal that is not dumb. In a pipe, as to a pager, `beside` may still know how wide it is.
 */
export function terminal(
  env: Environment,
  stream: Stream,
  beside: Stream = {},
): Pick<Io, "columns" | "colour" | "unicode"> {
  const dumb = env.TERM === "dumb";
  const forced = env.FORCE_COLOR;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return {
    columns: widthOf(stream.columns ?? (Number(env.COLUMNS) || beside.columns)),
    colour:
      forced === undefined
        ? !env.NO_COLOR && stream.isTTY === true && !dumb
        : forced !== "0" && forced !== "false",
    // A locale that says nothing is no reason to doubt a terminal of today.
    unicode: !dumb && (locale === "" || /utf-?8/i.test(locale)),
  };
}

const USUAL = 80;
const NARROWEST = 40;
const WIDEST = 200;

function widthOf(columns: number | undefined): number {
  return columns !== undefined && columns > 0
    ? Math.min(Math.max(Math.floor(columns), NARROWEST), WIDEST)
    : USUAL;
}
