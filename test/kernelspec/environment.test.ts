import assert from "node:assert/strict";
import { it } from "node:test";
import { environmentOf } from "../../kernelspec/environment.js";

it("environmentOf puts the launcher's variables where a kernelspec names them, as Jupyter does", () => {
  const env = {
    PLAIN: "as it is",
    FOLDER: "${HOME}/models:$HOME",
    NONE: "${NO_SUCH} $NO_SUCH",
    PRICE: "$$5 and $ alone",
  };
  assert.deepEqual(environmentOf({ env }, { HOME: "/home/ada" }), {
    PLAIN: "as it is",
    FOLDER: "/home/ada/models:/home/ada",
    NONE: "${NO_SUCH} $NO_SUCH",
    PRICE: "$5 and $ alone",
  });
  assert.deepEqual(environmentOf({}), {});
});
