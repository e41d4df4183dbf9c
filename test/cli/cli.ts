import { run } from "../../src/cli/run.js";

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The lines of standard output. */
  readonly lines: readonly string[];
  /** The lines of standard error. */
  readonly faults: readonly string[];
  /** Standard output as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what the tests look into is what they test
  readonly json: any;
}

/** What a test may choose of the world around the command line. */
export interface World {
  readonly files?: Readonly<Record<string, string | Error>>;
  readonly today?: string;
  readonly columns?: number;
  readonly colour?: boolean;
  readonly unicode?: boolean;
}

/** Runs the command line in this process, with a file system of its own. */
export async function cli(words: string | readonly string[], world: World = {}): Promise<Ran> {
  const { files = {}, today = "2026-11-24", columns = 80, colour = false, unicode = true } = world;
  let out = "";
  let err = "";
  const code = await run(
    typeof words === "string" ? words.split(/ +/).filter((word) => word !== "") : words,
    {
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      columns,
      colour,
      unicode,
      version: "1.2.3",
      today,
      readFile: async (path) => {
        const file = files[path];
        if (typeof file === "string") return file;
        throw file ?? Object.assign(new Error(`no such file ${path}`), { code: "ENOENT" });
      },
    },
  );
  return {
    code,
    out,
    err,
    lines: out.split("\n"),
    faults: err.split("\n").filter((line) => line !== ""),
    get json() {
      return JSON.parse(out);
    },
  };
}

/** A definition of our own: three instruments, thirty days, a weight, a part, an exit, an end. */
export const lamps = {
  format: 1,
  id: "lamps",
  title: "Convention on Lamps",
  depositary: "Government of Iceland",
  adoption: { article: "9", when: { on: "2020-01-15" } },
  signature: [{ article: "10(1)", opens: { anchor: "adoption" }, closes: { on: "2021-01-15" } }],
  consent: [
    { article: "10(2)", kinds: ["ratification", "acceptance", "approval"], requires: "signature" },
    { article: "10(3)", kinds: ["accession"] },
  ],
  entry: {
    article: "11(1)",
    when: {
      after: {
        first: {
          all: [
            { tally: { count: "consents", organizations: "notAdditional" }, is: { atLeast: 3 } },
            {
              tally: { count: "consents", weights: "tonnage", organizations: "notAdditional" },
              is: { atLeast: { share: [55, 100], of: { total: "tonnage" } } },
            },
          ],
        },
      },
      period: { days: 30 },
    },
  },
  joining: {
    article: "11(2)",
    when: { after: { anchor: "consent" }, period: { days: 30 } },
    startsAt: "threshold",
    floor: "implied",
  },
  exit: {
    article: "12",
    when: { after: { anchor: "notice" }, period: { years: 1 } },
    namedDate: "later",
    notBefore: { after: { anchor: "entryIntoForce" }, period: { years: 3 } },
  },
  end: [
    {
      article: "13",
      when: {
        lasting: { not: { tally: { count: "parties" }, is: { atLeast: 2 } } },
        period: { months: 12 },
        from: { anchor: "entryIntoForce" },
      },
    },
  ],
  parts: [
    {
      id: "part-b",
      title: "Part B (coloured lamps)",
      consent: [{ article: "20", kinds: ["declaration"] }],
      entry: {
        article: "21",
        when: { first: { tally: { count: "consents", regime: "part-b" }, is: { atLeast: 2 } } },
      },
    },
  ],
  weights: [
    {
      id: "tonnage",
      title: "tonnage of lamps",
      unit: "tonnes",
      of: { NOR: 5_200_000, ISL: 300_000, SWE: 1_500_000, DNK: 2_500_000, FIN: 500_000 },
    },
  ],
  notModelled: [{ article: "14", why: "amendments" }],
} as const;

/** What its participants did. */
export const lampsCsv = `kind,date,participant,source,subject,effectiveOn,note
signature,2020-01-15,ISL,,,,
signature,2020-03-15,DNK,Newspaper,,,
signature,2020-03-15,SWE,,,,
signature,2020-03-15,FIN,,,,
ratification,2020-05-01,ISL,,,,
ratification,2020-06-01,DNK,,,,
ratification,2020-06-01,NOR,,,,"not signed, hence irregular"
accession,2020-09-01,NOR,,,,
approval,2020-09-02,SWE,,,,
accession,2020-10-20,CHE,,,,
declaration,2021-01-01,NOR,,part-b,,
intentionNotToBecomeParty,2021-02-01,FIN,,,,
withdrawalNotified,2024-01-10,SWE,,,,
withdrawalNotified,2024-02-10,DNK,,,2025-12-31,
territorialExtension,2020-09-01,NOR,,,,
`;

export const lampFiles = { "lamps.json": JSON.stringify(lamps), "lamps.csv": lampsCsv };

/** Its status and the like, with those events. */
export function lampsOn(command: string, world: World = {}): Promise<Ran> {
  const [name = "", ...rest] = command.split(/ +/);
  return cli([name, "lamps.json", "--events", "lamps.csv", ...rest], {
    ...world,
    files: { ...lampFiles, ...world.files },
  });
}
