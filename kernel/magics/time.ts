import { defineMagic, UsageError } from "../magic.js";
import { formatTime } from "./format-time.js";

/** Times a statement or a cell. */
export const time = defineMagic({
  summary: "Runs a statement, or as %%time a whole cell, and shows how long it took.",
  example: "%time await sess.run(train)",
  place: "both",
  takesText: true,
  substitutes: false,
  hasResult: true,
  declare: (command) => command.argument("[statement]", "code of the cell; what it declares is there afterwards"),
  async run({ arguments: [statement], body, line }, { scope, print }) {
    if (body !== undefined && statement !== undefined)
      throw new UsageError(`Cannot run "%%time ${statement}": %%time times the lines below, expected nothing after it`);
    const code = statement ?? body;
    if (code === undefined || code.trim() === "")
      throw new UsageError('Cannot run "%time": expected a statement to time');
    const cpu = process.cpuUsage();
    const start = performance.now();
    try {
      return (await scope.evaluate(code, body === undefined ? line : line + 1)).value;
    } finally {
      const wall = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      const [userTime, systemTime, total] = [user, system, user + system].map((micros) => formatTime(micros / 1e6));
      print(`CPU times: user ${userTime}, sys: ${systemTime}, total: ${total}`);
      print(`Wall time: ${formatTime(wall)}`);
    }
  },
});
