import { test } from "node:test";
import { importScenario, replay, scenariosOf } from "../../../support/scenarios.js";

for (const scenario of scenariosOf("pipelines"))
  test(`${scenario.scenario}: an imported pipeline gives, waits and fails as in TensorFlow`, async () => {
    await importScenario("pipelines", scenario.scenario);
    await replay(scenario);
  });
