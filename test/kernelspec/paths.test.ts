import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { kernelsFolder, userDataFolder } from "../../kernelspec/paths.js";

describe("userDataFolder", () => {
  for (const [platform, env, expected] of [
    ["linux", { HOME: "/home/u" }, ["/home/u", ".local", "share", "jupyter"]],
    ["linux", { HOME: "/home/u", XDG_DATA_HOME: "/data" }, ["/data", "jupyter"]],
    ["darwin", { HOME: "/Users/u", XDG_DATA_HOME: "/data" }, ["/Users/u", "Library", "Jupyter"]],
    ["win32", { APPDATA: "C:\\Users\\u\\AppData\\Roaming" }, ["C:\\Users\\u\\AppData\\Roaming", "jupyter"]],
    ["win32", { APPDATA: "C:\\x", JUPYTER_DATA_DIR: "D:\\data" }, ["D:\\data"]],
    ["linux", { HOME: "/home/u", JUPYTER_DATA_DIR: "/jupyter" }, ["/jupyter"]],
  ] as const)
    it(`follows Jupyter's rules on ${platform} with ${Object.keys(env)}`, () =>
      assert.equal(userDataFolder(env, platform), join(...expected)));
});

describe("kernelsFolder", () => {
  it("is the user's unless another place is asked for", () => {
    const env = { JUPYTER_DATA_DIR: "/jupyter", VIRTUAL_ENV: "/venv" };
    assert.equal(kernelsFolder({}, env), join("/jupyter", "kernels"));
    assert.equal(kernelsFolder({ user: true }, env), join("/jupyter", "kernels"));
    assert.equal(kernelsFolder({ sysPrefix: true }, env), join("/venv", "share", "jupyter", "kernels"));
    assert.equal(kernelsFolder({ prefix: "/opt" }, env), join("/opt", "share", "jupyter", "kernels"));
  });

  it("refuses two places", () => {
    assert.throws(() => kernelsFolder({ user: true, prefix: "/opt" }), /into --user and --prefix: that is 2 places/);
  });
});
