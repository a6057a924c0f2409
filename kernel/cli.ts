#!/usr/bin/env node
import module from "node:module";
import { runKernel } from "./main.js";

// Where Node can (22.8 and later), what it compiles is kept for the next start.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const [command, connectionFile, ...rest] = process.argv.slice(2);

// Front ends call `tensorcell kernel FILE` and wait for the answer: that does not load the parser of the command line.
if (command === "kernel" && connectionFile !== undefined && !connectionFile.startsWith("-") && rest.length === 0) {
  void runKernel(connectionFile);
} else {
  void import("./command-line.js").then(({ runCommandLine }) => runCommandLine());
}
