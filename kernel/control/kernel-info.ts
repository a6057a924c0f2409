import type { JsonObject, Request } from "../message.js";
import { packageVersion } from "../version.js";
import { protocolVersion } from "../wire/codec.js";
import type { ControlContext } from "./context.js";

let content: JsonObject | undefined;

function kernelInfo(): JsonObject {
  const version = packageVersion();
  return {
    status: "ok",
    protocol_version: protocolVersion,
    implementation: "tensorcell",
    implementation_version: version,
    language_info: {
      name: "typescript",
      version: "5.0",
      mimetype: "text/typescript",
      file_extension: ".ts",
      pygments_lexer: "typescript",
      codemirror_mode: "typescript",
      nbconvert_exporter: "script",
    },
    banner: `tensorcell ${version}: TypeScript and TensorFlow 1 graphs, on Node.js ${process.versions.node}`,
    debugger: false,
    supported_features: ["kernel subshells"],
    help_links: [
      { text: "TypeScript", url: "https://www.typescriptlang.org/docs/" },
      { text: "Node.js", url: "https://nodejs.org/api/" },
      { text: "TensorFlow 1 API", url: "https://www.tensorflow.org/versions/r1.15/api_docs/python/tf" },
    ],
  };
}

/** Says what this kernel is and which language it runs. */
export function kernel_info_request(request: Request, _context: ControlContext): void {
  request.reply((content ??= kernelInfo()));
}
