import { describe, it } from "node:test";
import { checkTutorial, slowTutorials } from "../support/tutorials.js";

describe("the tutorials that take a minute or two", () => {
  for (const name of slowTutorials)
    it(`${name} runs from nothing and gives the stored outputs`, () => checkTutorial(name));
});
