import type { Scenario } from "../scenario.js";

const _PARTS = ["article-21", "article-22"] as const;

export const scenarios: readonly Scenario[] = [
  {
    name: "R6: adopted on 10 December 1984, open from 4 February 1985 to any State, without end",
    article: "25",
    record: "none",
    acts: [
      ["signature", "FRA", "1984-12-09", { irregular: "beforeAdoption" }],
      ["accession", "GBR", "1984-12-10"],
      ["signature", "FRA", "1985-02-03", { irregular: "signatureNotOpen" }],
      ["signature", "FRA", "1985-02-04"],
      ["signature", "DEU", "2100-01-01"],
      ["signature", "EUE", "2100-01-01", { irregular: "notEligible" }],
    ],
    treaty: { adoptedOn: "1984-12-10", signature: { opensOn: "1985-02-04", closesOn: null } },
  },
  {
    name: "R1, R6: signatories ratify, others accede; nobody accepts or approves",
    article: "25(2), 26",
    record: "none",
    acts: [
      ["signature", "FRA", "1985-02-04"],
      ["acceptance", "FRA", "1986-01-01", { irregular: "kindNotProvided" }],
      ["approval", "FRA", "1986-01-01", { irregular: "kindNotProvided" }],
      ["ratification", "FRA", "1986-01-01"],
      ["ratification", "DEU", "1986-01-01", { irregular: "notSignatory" }],
      ["accession", "GBR", "1986-01-01"],
      ["accession", "EUE", "1986-01-01", { irregular: "notEligible" }],
    ],
  },
];
