import type { DateText } from "../model/calendar-date.js";
import type { Participant, Predecessor } from "../model/participant.js";
import { formerStates } from "./former-states.js";
import { independence } from "./independence.js";
import { origins } from "./origins.js";

/**
 * The States of today that take part in treaties deposited with the United Nations, by ISO 3166-1 alpha-3:
 * its 193 Members, the observers Holy See (VAT) and State of Palestine (PSE), Cook Islands (COK) and Niue (NIU).
 */
const today = [
  "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE",
  "BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA",
  "CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE",
  "DEU DJI DMA DNK DOM DZA",
  "ECU EGY ERI ESP EST ETH",
  "FIN FJI FRA FSM",
  "GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY",
  "HND HRV HTI HUN",
  "IDN IND IRL IRN IRQ ISL ISR ITA",
  "JAM JOR JPN",
  "KAZ KEN KGZ KHM KIR KNA KOR KWT",
  "LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA",
  "MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS",
  "NAM NER NGA NIC NIU NLD NOR NPL NRU NZL",
  "OMN",
  "PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE",
  "QAT",
  "ROU RUS RWA",
  "SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR",
  "TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA",
  "UGA UKR URY USA UZB",
  "VAT VCT VEN VNM VUT",
  "WSM",
  "YEM",
  "ZAF ZMB ZWE",
];

/**
 * States, those of today and those that are gone, with the days on which they began and ended and the States
 * they came from. A State without `from` existed before there were treaties to ask about, or its day is not
 * agreed on. Being listed or not says nothing about the status of a territory: applications add participants.
 */
export const states: readonly Participant[] = /* @__PURE__ */ describe();

function describe(): readonly Participant[] {
  const born = new Map<string, { from: DateText; predecessors: Predecessor[] }>();
  for (const [predecessor, days] of Object.entries(independence)) {
    for (const [id, on] of Object.entries(days)) {
      const predecessors = born.get(id)?.predecessors ?? [];
      born.set(id, {
        from: on,
        predecessors: [...predecessors, { id: predecessor, on, how: "newlyIndependent" }],
      });
    }
  }
  const existing = today
    .join(" ")
    .split(" ")
    .map((id): Participant => {
      const facts = { ...born.get(id), ...origins[id] };
      const predecessors = [...(born.get(id)?.predecessors ?? []), ...(origins[id]?.predecessors ?? [])];
      return predecessors.length === 0
        ? { id, kind: "state" }
        : { id, kind: "state", ...facts, predecessors };
    });
  return [...existing, ...formerStates];
}
