import { describe, expect, it, test } from "vitest";
import { readLegend } from "../../src/formats/legend.js";

/** `kind(marker)` for each act; `?` for one that is not known. */
function declared(header: string): string[] {
  return readLegend(header).items.map(
    ({ act, marker }) => `${act?.kind ?? "?"}${marker === null ? "" : `(${marker})`}`,
  );
}

describe("the legend in a header", () => {
  test.each<[string, string[]]>([
    ["Signature", ["signature"]],
    ["Signature, Succession to signature(d)", ["signature", "successionToSignature(d)"]],
    ["Acceptance(A)", ["acceptance(A)"]],
    [
      "Ratification, Acceptance(A), Accession(a), Approval(AA), Succession(d)",
      ["ratification", "acceptance(A)", "accession(a)", "approval(AA)", "succession(d)"],
    ],
    ["Accession (a), Succession (d), Ratification", ["accession(a)", "succession(d)", "ratification"]],
    ["accession(a), ratification", ["accession(a)", "ratification"]],
    ["Formal confirmation(c), Consent to be bound(P)", ["formalConfirmation(c)", "consentToBeBound(P)"]],
    ["Simplified procedure(p), Definitive signature(s)", ["consentToBeBound(p)", "definitiveSignature(s)"]],
    ["Signature ad referendum(s), Signature", ["signatureAdReferendum(s)", "signature"]],
    ["Definitive  signature\t(s)", ["definitiveSignature(s)"]],
  ])("%s", (header, acts) => {
    expect(declared(header)).toEqual(acts);
  });

  test.each<[string, string[]]>([
    // A letter behind another parenthesis belongs to the number of the article.
    ["Notification of non-provisional application under article 7 (1) (b)", ["notification"]],
    ["Notification of non-provisional application under article 7(1)(b)", ["notification"]],
    ["Provisional application under article 23(n)", ["provisionalApplication(n)"]],
    ["Provisional application under article 7 (1)(n)", ["provisionalApplication"]],
    ["Provisional application (Article 5, paragraph 2)", ["?"]],
    // A comma inside an act: what follows begins with a small letter and names no act.
    [
      "Provisional application by virtue of signature, adoption of the text or accession, Provisional application by virtue of a notification (n)",
      ["provisionalApplication", "provisionalApplication(n)"],
    ],
    [
      "Provisional application under article 2, paragraph 3, or article 4(n), Ratification",
      ["provisionalApplication(n)", "ratification"],
    ],
  ])("%s", (header, acts) => {
    expect(declared(header)).toEqual(acts);
  });

  test.each<[string, string[]]>([
    ["", []],
    ["Resolution", ["?"]],
    ["Ratification of the amendment", ["?"]],
    ["Succession to the signature of the protocol(d)", ["?(d)"]],
    ["Participation(P), Ratification", ["?(P)", "ratification"]],
    ["Ratification(old)", ["?"]],
    ["(a)", ["?(a)"]],
    ["constructor(a), toString", ["?(a)", "?"]],
  ])("%j: what is not known is not guessed from a part of it", (header, acts) => {
    expect(declared(header)).toEqual(acts);
  });

  it("keeps the words where the kind says less", () => {
    const words = (header: string) => readLegend(header).items.map(({ act }) => act?.as);
    expect(words("Ratification, Simplified procedure(p)")).toEqual([undefined, "Simplified procedure"]);
    expect(words("Provisional application under article 23(n), Provisional application")).toEqual([
      "Provisional application under article 23",
      undefined,
    ]);
  });

  it("learns acts that the caller names", () => {
    const { items } = readLegend("Participation(P)", { Participation: "consentToBeBound" });
    expect(items).toEqual([
      {
        words: "Participation",
        marker: "P",
        act: { kind: "consentToBeBound", as: "Participation" },
      },
    ]);
  });

  it("keeps the footnotes of a header", () => {
    expect(readLegend("Ratification<superscript>2,3</superscript>")).toMatchObject({
      items: [{ act: { kind: "ratification" } }],
      footnotes: ["2", "3"],
    });
  });
});
