import { expect, test } from "vitest";
import { takeFootnotes } from "../../src/formats/footnotes.js";

test.each<[string, string, string[]]>([
  ["Canada<superscript>4</superscript>", "Canada", ["4"]],
  ["Canada &lt;superscript&gt;4&lt;/superscript&gt;", "Canada", ["4"]],
  ["China<superscript>3, 14</superscript>", "China", ["3", "14"]],
  ["China<sup>3</sup><SUP>14</SUP>", "China", ["3", "14"]],
  ["22 Apr 2016<superscript>1</superscript> a", "22 Apr 2016 a", ["1"]],
  ["22 Apr\t 2016\u00a0", "22 Apr 2016", []],
  // Only figures make a footnote, and only marked up ones.
  ["Canada4", "Canada4", []],
  ["Yemen1,35", "Yemen1,35", []],
  ["Canada<superscript>new</superscript>", "Canada<superscript>new</superscript>", []],
  ["a<sup>1</superscript>", "a<sup>1</superscript>", []],
  ["<superscript></superscript>", "", []],
])("%j is %j with the footnotes %j", (cell, text, footnotes) => {
  expect(takeFootnotes(cell)).toEqual({ text, footnotes });
});
