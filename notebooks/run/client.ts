import { type Kernel, KernelAPI, KernelConnection, ServerConnection } from "@jupyterlab/services";

/**
 * Starts the kernel `name`, or the default one for an empty name, on the server that `settings` lead to, local or remote, and connects to it.
 *
 * @throws ServerConnection.ResponseError if the server cannot start it.
 */
export async function startKernel(
  settings: Partial<ServerConnection.ISettings>,
  name: string,
): Promise<Kernel.IKernelConnection> {
  const serverSettings = ServerConnection.makeSettings(settings);
  const model = await KernelAPI.startNew(name === "" ? {} : { name }, serverSettings);
  return new KernelConnection({ model, serverSettings, handleComms: false });
}
