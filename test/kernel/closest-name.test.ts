import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { closestName } from "../../kernel/closest-name.js";

const names = ["save", "restore", "lsmagic", "graph"];

describe("closestName", () => {
  for (const [wanted, expected] of [
    ["sav", "save"],
    ["Save", "save"],
    ["asve", "save"],
    ["restoer", "restore"],
    ["lsmagics", "lsmagic"],
    ["lsm", "lsmagic"],
    ["ls", undefined],
    ["zzzz", undefined],
    ["x", undefined],
    ["", undefined],
  ])
    it(`finds ${expected} for "${wanted}"`, () => assert.equal(closestName(wanted ?? "", names), expected));
});
