import type { Participant } from "../model/participant.js";
import { membership } from "./membership.js";

/**
 * The European Union with its member States, each from the day its accession took effect.
 *
 * The European Economic Community (1958), the European Community (1 November 1993) and the European Union as
 * it replaced and succeeded it (1 December 2009, article 1 of the Treaty on European Union) are one
 * participant here: the depositary kept their acts under one entry. The Atomic Energy Community and the
 * former Coal and Steel Community are other persons and not in this register. Territories that joined or
 * left with or without their State (Greenland, the German territory of 1990) do not show.
 *
 * The United Kingdom was a member up to and including 31 January 2020; what applied to it in the period of
 * transition afterwards was no membership.
 *
 * Source: the treaties of accession, and article 50 for the withdrawal (OJ L 29, 31.1.2020).
 */
export const europeanUnion: Participant = {
  id: "EUE",
  kind: "organization",
  from: "1958-01-01",
  members: /* @__PURE__ */ membership(
    [
      ["1958-01-01", "BEL DEU FRA ITA LUX NLD"],
      ["1973-01-01", "DNK GBR IRL"],
      ["1981-01-01", "GRC"],
      ["1986-01-01", "ESP PRT"],
      ["1995-01-01", "AUT FIN SWE"],
      ["2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"],
      ["2007-01-01", "BGR ROU"],
      ["2013-07-01", "HRV"],
    ],
    { GBR: "2020-02-01" },
  ),
};
