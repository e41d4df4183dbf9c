import type { Participant } from "../model/participant.js";

/**
 * How States of today came from others, with the day that the depositary uses; {@link independence} has those
 * that became newly independent.
 *
 * The day is that of the State, not of any treaty: whether it succeeded to one is an event of that treaty,
 * and another depositary may date it otherwise (the Council of Europe has 6 June 2006 for Montenegro). The
 * successors of Yugoslavia each name their own day; that the State came apart rather than losing parts
 * ("dissolution") is the reading of the Arbitration Commission. A State that continues another is the same
 * person in law: its existence begins with that of its predecessor. Germany, Tanzania and Yemen existed
 * before the union with the State they name. The States that left the Soviet Union have no entry: most
 * acceded anew and the depositary records no one day; Estonia, Latvia and Lithuania are no successors.
 * Bangladesh and Pakistan have none either, for want of a day that all sources share.
 *
 * Source: historical information of the depositary; notes under "former Yugoslavia", "Czech Republic",
 * "Germany", "Montenegro", "Russian Federation", "Serbia", "Viet Nam", "Yemen".
 *
 * @internal
 */
export const origins: Readonly<Record<string, Pick<Participant, "from" | "predecessors">>> = {
  BIH: { from: "1992-03-06", predecessors: [{ id: "YUCS", on: "1992-03-06", how: "dissolution" }] },
  CZE: { from: "1993-01-01", predecessors: [{ id: "CSHH", on: "1993-01-01", how: "dissolution" }] },
  DEU: { predecessors: [{ id: "DDDE", on: "1990-10-03", how: "unification" }] },
  ERI: { from: "1993-05-24", predecessors: [{ id: "ETH", on: "1993-05-24", how: "separation" }] },
  HRV: { from: "1991-10-08", predecessors: [{ id: "YUCS", on: "1991-10-08", how: "dissolution" }] },
  MKD: { from: "1991-11-17", predecessors: [{ id: "YUCS", on: "1991-11-17", how: "dissolution" }] },
  MNE: { from: "2006-06-03", predecessors: [{ id: "CSXX", on: "2006-06-03", how: "separation" }] },
  RUS: { predecessors: [{ id: "SUHH", on: "1991-12-24", how: "continuation" }] },
  SGP: { from: "1965-08-09", predecessors: [{ id: "MYS", on: "1965-08-09", how: "separation" }] },
  SRB: { from: "1992-04-27", predecessors: [{ id: "CSXX", on: "2006-06-03", how: "continuation" }] },
  SSD: { from: "2011-07-09", predecessors: [{ id: "SDN", on: "2011-07-09", how: "separation" }] },
  SVK: { from: "1993-01-01", predecessors: [{ id: "CSHH", on: "1993-01-01", how: "dissolution" }] },
  SVN: { from: "1991-06-25", predecessors: [{ id: "YUCS", on: "1991-06-25", how: "dissolution" }] },
  TZA: { predecessors: [{ id: "XZAN", on: "1964-04-26", how: "unification" }] },
  VNM: {
    from: "1976-07-02",
    predecessors: [
      { id: "VDVN", on: "1976-07-02", how: "unification" },
      { id: "XVNS", on: "1976-07-02", how: "unification" },
    ],
  },
  YEM: { predecessors: [{ id: "YDYE", on: "1990-05-22", how: "unification" }] },
};
