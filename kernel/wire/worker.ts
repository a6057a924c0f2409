import { randomUUID } from "node:crypto";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import type { ConnectionInfo, ToMain, ToWire, WireOpened, WireOptions } from "../bridge.js";
import { log } from "../log.js";
import { Flow } from "./flow.js";
import { watchParent } from "./parent.js";
import { onSignal } from "./signals.js";
import { Standstill } from "./standstill.js";
import { Wire } from "./wire.js";

/** Milliseconds that a main thread is given to leave before the process is ended for it: while a cell runs it may spin. */
const patience = { running: 500, idle: 5000 };

const { connectionFile, port, flow: memory, answers, standstill, heapLimit } = workerData as WireOptions;
const { message: connection } = receiveMessageOnPort(answers.port) as { readonly message: ConnectionInfo };
const flow = new Flow(memory);

const wire = new Wire({
  connection,
  connectionFile,
  session: randomUUID(),
  answers,
  standstill: new Standstill(standstill),
  heapLimit,
  host: {
    tell(packet: ToMain) {
      port.postMessage(packet);
      parentPort?.postMessage("packet");
    },
    closed(code, isBusy) {
      flow.close();
      this.tell({ kind: "exit", code });
      setTimeout(() => process.kill(process.pid, "SIGKILL"), isBusy ? patience.running : patience.idle).unref();
    },
  },
});

port.on("message", (packets: readonly ToWire[]) => {
  for (const packet of packets) {
    if (packet.kind === "stream") flow.take(packet.text.length);
    else if (packet.kind === "message") flow.take(packet.message.content.length);
    wire.receive(packet);
  }
});

/** Binds the sockets and says so. Where they cannot be had, the thread fails with the reason. */
async function open(): Promise<void> {
  try {
    await wire.open();
  } catch (error) {
    flow.close();
    throw error;
  }
  const opened: WireOpened = { hearsInterrupts: onSignal("SIGINT", () => wire.interrupt()) };
  parentPort?.postMessage(opened);
  onSignal("SIGTERM", () => wire.close(0));
  watchParent(() => {
    log("The process that started this kernel has ended; so does the kernel");
    wire.close(1);
  });
}

void open();
