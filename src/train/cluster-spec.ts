import { inspect } from "node:util";
import { ValueError } from "../core/errors.js";

/** The addresses of tasks: in their order, or by their numbers. */
export type TaskAddresses = readonly string[] | Readonly<Record<number, string>>;

/** The jobs of a cluster and their tasks (`tf.train.ClusterSpec`): `new ClusterSpec({ ps: ["host:2222"], worker: ["a:2223", "b:2223"] })`. */
export class ClusterSpec {
  private readonly tasks: ReadonlyMap<string, ReadonlyMap<number, string>>;

  constructor(cluster: Readonly<Record<string, TaskAddresses>> | ClusterSpec) {
    this.tasks =
      cluster instanceof ClusterSpec
        ? cluster.tasks
        : new Map(
            Object.entries(cluster)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([job, addresses]) => [
                job,
                new Map(Object.entries(addresses).map(([task, address]) => [Number(task), address])),
              ]),
          );
  }

  get jobs(): string[] {
    return [...this.tasks.keys()];
  }
  /** @throws ValueError for a job that the cluster does not have */
  numTasks(job: string): number {
    return this.job(job).size;
  }
  /** @throws ValueError for a job or a task that the cluster does not have */
  taskAddress(job: string, task: number): string {
    const address = this.job(job).get(task);
    if (address === undefined) throw new ValueError(`No task with index ${task} in job '${job}'`);
    return address;
  }
  asDict(): Record<string, TaskAddresses> {
    return Object.fromEntries(Array.from(this.tasks, ([job, tasks]) => [job, addressesOf(tasks)]));
  }

  private job(name: string): ReadonlyMap<number, string> {
    const tasks = this.tasks.get(name);
    if (tasks === undefined)
      throw new ValueError(`No such job in cluster: '${name}', expected one of ${this.jobs.join(", ")}`);
    return tasks;
  }

  [inspect.custom](): string {
    return `ClusterSpec(${inspect(this.asDict())})`;
  }
}

/** A list where the tasks have the numbers 0, 1, 2, …. */
function addressesOf(tasks: ReadonlyMap<number, string>): TaskAddresses {
  const isDense = Array.from({ length: tasks.size }, (_, task) => task).every((task) => tasks.has(task));
  return isDense ? Array.from({ length: tasks.size }, (_, task) => tasks.get(task)!) : Object.fromEntries(tasks);
}
