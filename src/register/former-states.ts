import type { Participant } from "../model/participant.js";

/**
 * States that are gone and took part in treaties deposited with the United Nations. Their acts stay theirs.
 *
 * Ids are those of ISO 3166-3 where it has one. Two are our own, made of X and three letters: ISO forms its
 * four letters from the former two-letter code and gives no country a code from XA to XZ, so they can never
 * clash. ISO's VDVN is the Democratic Republic of Viet-Nam (the North); XVNS is the Republic of Viet-Nam,
 * from 1975 the Republic of South Viet-Nam. XZAN is Zanzibar between independence and union.
 *
 * A State that only took another name is not here but has a former name: Burma, Ceylon, Dahomey, Zaire, the
 * Federation of Malaya, Tanganyika (whose seat and treaties Tanzania kept), the Yemen Arab Republic, and the
 * United Arab Republic, under whose name Egypt went on until 1971 (the three years in which Syria belonged
 * to it do not show). ISO gave YUCS to whoever bore the name Yugoslavia until 2003; here, as with the
 * depositary, YUCS is the Socialist Federal Republic and CSXX the Federal Republic of Yugoslavia from its first
 * day, called Serbia and Montenegro from 2003.
 *
 * Source: historical information of the depositary (Multilateral Treaties Deposited with the
 * Secretary-General); ISO 3166-3.
 */
export const formerStates: readonly Participant[] = [
  { id: "CSHH", kind: "state", until: "1993-01-01" },
  {
    id: "CSXX",
    kind: "state",
    from: "1992-04-27",
    until: "2006-06-03",
    predecessors: [{ id: "YUCS", on: "1992-04-27", how: "dissolution" }],
  },
  { id: "DDDE", kind: "state", from: "1949-10-07", until: "1990-10-03" },
  { id: "SUHH", kind: "state", until: "1991-12-24" },
  { id: "VDVN", kind: "state", until: "1976-07-02" },
  { id: "XVNS", kind: "state", until: "1976-07-02" },
  {
    id: "XZAN",
    kind: "state",
    from: "1963-12-10",
    until: "1964-04-26",
    predecessors: [{ id: "GBR", on: "1963-12-10", how: "newlyIndependent" }],
  },
  {
    id: "YDYE",
    kind: "state",
    from: "1967-11-30",
    until: "1990-05-22",
    predecessors: [{ id: "GBR", on: "1967-11-30", how: "newlyIndependent" }],
  },
  { id: "YUCS", kind: "state", until: "1992-04-27" },
];
