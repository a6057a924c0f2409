import { installSession, removeSession } from "./current.js";
import { Session, type SessionOptions } from "./session.js";

/**
 * A session that is the default one until it is closed (`tf.InteractiveSession`): `await x.eval()` and `await train.run()` run in it.
 */
export class InteractiveSession extends Session {
  constructor(target?: string | SessionOptions, options: SessionOptions = {}) {
    super(target, options);
    installSession(this);
  }

  override async close(): Promise<void> {
    removeSession(this);
    await super.close();
  }
}
