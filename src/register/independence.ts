import type { DateText } from "../model/calendar-date.js";

/**
 * Newly independent States: by the State that was responsible for their international relations, the day on
 * which they took them over. A notification of succession takes effect on that day.
 *
 * Left out is what is contested or has no one day: States under protection that resumed their relations
 * (Morocco, Tunisia, Cambodia, Laos, the States of the Gulf, Brunei Darussalam, Maldives), mandates of the
 * League (Israel, Jordan, Lebanon, Syria, Namibia), two days or two predecessors that do not agree (Algeria,
 * Guinea-Bissau, Mali, Senegal, Somalia, Sudan, Timor-Leste), and those who were Members of the United
 * Nations before (India, the Philippines). Who is not here counts as a State without history.
 *
 * Source: dates of independence as generally listed; each lies before the admission to the United Nations.
 *
 * @internal
 */
export const independence: Readonly<Record<string, Readonly<Record<string, DateText>>>> = {
  AUS: { NRU: "1968-01-31", PNG: "1975-09-16" },
  BEL: { BDI: "1962-07-01", COD: "1960-06-30", RWA: "1962-07-01" },
  ESP: { GNQ: "1968-10-12" },
  FRA: {
    BEN: "1960-08-01",
    BFA: "1960-08-05",
    CAF: "1960-08-13",
    CIV: "1960-08-07",
    CMR: "1960-01-01",
    COG: "1960-08-15",
    COM: "1975-07-06",
    DJI: "1977-06-27",
    GAB: "1960-08-17",
    GIN: "1958-10-02",
    MDG: "1960-06-26",
    MRT: "1960-11-28",
    NER: "1960-08-03",
    TCD: "1960-08-11",
    TGO: "1960-04-27",
    VUT: "1980-07-30",
  },
  GBR: {
    ATG: "1981-11-01",
    BHS: "1973-07-10",
    BLZ: "1981-09-21",
    BRB: "1966-11-30",
    BWA: "1966-09-30",
    CYP: "1960-08-16",
    DMA: "1978-11-03",
    FJI: "1970-10-10",
    GHA: "1957-03-06",
    GMB: "1965-02-18",
    GRD: "1974-02-07",
    GUY: "1966-05-26",
    JAM: "1962-08-06",
    KEN: "1963-12-12",
    KIR: "1979-07-12",
    KNA: "1983-09-19",
    LCA: "1979-02-22",
    LKA: "1948-02-04",
    LSO: "1966-10-04",
    MLT: "1964-09-21",
    MMR: "1948-01-04",
    MUS: "1968-03-12",
    MWI: "1964-07-06",
    MYS: "1957-08-31",
    NGA: "1960-10-01",
    SLB: "1978-07-07",
    SLE: "1961-04-27",
    SWZ: "1968-09-06",
    SYC: "1976-06-29",
    TON: "1970-06-04",
    TTO: "1962-08-31",
    TUV: "1978-10-01",
    TZA: "1961-12-09",
    UGA: "1962-10-09",
    VCT: "1979-10-27",
    VUT: "1980-07-30",
    ZMB: "1964-10-24",
    ZWE: "1980-04-18",
  },
  NLD: { SUR: "1975-11-25" },
  NZL: { WSM: "1962-01-01" },
  PRT: { AGO: "1975-11-11", CPV: "1975-07-05", MOZ: "1975-06-25", STP: "1975-07-12" },
  USA: { FSM: "1986-11-03", MHL: "1986-10-21", PLW: "1994-10-01" },
};
