import { test } from "node:test";
import { importScenario, replay, scenariosOf } from "../../support/scenarios.js";

for (const name of ["containers", "streams"])
  for (const scenario of scenariosOf(name))
    test(`${name}, ${scenario.scenario}: an imported graph gives, waits and fails as in TensorFlow`, async () => {
      await importScenario(name, scenario.scenario);
      await replay(scenario);
    });
