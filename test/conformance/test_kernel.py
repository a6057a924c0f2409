"""Jupyter's own clients against the installed kernelspec. Run by jupyter-clients.test.ts, which installs it."""

import asyncio
import os
import sys
import tempfile
import time
import unittest

import jupyter_kernel_test
import nbclient
import nbformat
from jupyter_client.ioloop import AsyncIOLoopKernelManager
from jupyter_client.manager import KernelManager, start_new_kernel
from jupyter_kernel_test.msgspec_v5 import validate_message

KERNEL = os.environ["TENSORCELL_TEST_KERNEL"]


class KernelSuite(jupyter_kernel_test.KernelTests):
    """The suite that Jupyter offers to all kernels."""

    kernel_name = KERNEL
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('problem')"
    completion_samples = [
        {"text": "const a = con", "matches": {"confirm", "console", "const", "continue"}},
        {"text": "tf.matm", "matches": {"matmul"}},
        {"text": "%sa", "matches": {"%save"}},
    ]
    code_inspect_sample = "tf.matmul"
    code_page_something = "tf.matmul?"
    complete_code_samples = ["1", "const a: number = 1", "function f() {\n  return 1\n}", "%lsmagic", "await null"]
    incomplete_code_samples = ["function f() {", "[1,", "`text", "if (true) {"]
    invalid_code_samples = ["const = 1", "1 +* 2)"]
    code_generate_error = "throw new Error('on purpose')"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "'a' + 'b'", "result": "'ab'"},
        {"code": "await Promise.resolve([1, 2])", "result": "[ 1, 2 ]"},
        {
            "code": "({ [Symbol.for('Jupyter.display')]: () => ({ 'text/html': '<b>x</b>' }) })",
            "mime": "text/html",
            "result": "<b>x</b>",
        },
    ]
    code_display_data = [
        {"code": "display.html('<b>x</b>')", "mime": "text/html"},
        {"code": "display.markdown('*x*')", "mime": "text/markdown"},
        {"code": "display.svg('<svg/>')", "mime": "image/svg+xml"},
        {"code": "display.png(new Uint8Array([137, 80]))", "mime": "image/png"},
        {"code": "display.json({ a: 1 })", "mime": "application/json"},
        {"code": "display(1)", "mime": "text/plain"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6 ? 7"
    code_clear_output = "display.clear()"


class WelcomeSuite(jupyter_kernel_test.IopubWelcomeTests):
    """Jupyter's suite for kernels that greet their subscribers (JEP 65)."""

    kernel_name = KERNEL
    support_iopub_welcome = True


class Behaviour(unittest.TestCase):
    """What jupyter_client sees beyond the suite."""

    def setUp(self):
        self.km, self.kc = start_new_kernel(kernel_name=KERNEL)
        self.addCleanup(self.km.shutdown_kernel)
        self.addCleanup(self.kc.stop_channels)

    def reply_to(self, msg_id):
        """The reply to a request. A client that waits long for its kernel greets it again: those replies come late."""
        while True:
            reply = self.kc.get_shell_msg(timeout=20)
            if reply["parent_header"].get("msg_id") == msg_id:
                return reply

    def execute(self, code, on_output=None):
        outputs = []

        def hook(message):
            validate_message(message, message["msg_type"])
            outputs.append(message)
            if on_output:
                on_output(message)

        reply = self.kc.execute_interactive(code, timeout=20, output_hook=hook)
        validate_message(reply, "execute_reply")
        return reply["content"], outputs

    def test_interrupt_twice_keeps_the_session(self):
        self.execute("const kept = 42")

        def interrupt(message):
            if message["msg_type"] == "stream":
                self.km.interrupt_kernel()

        for _ in range(2):
            content, _ = self.execute("console.log('spinning'); while (true) {}", interrupt)
            self.assertEqual(content["ename"], "KeyboardInterrupt")
        _, outputs = self.execute("kept")
        results = [m["content"]["data"] for m in outputs if m["msg_type"] == "execute_result"]
        self.assertEqual(results, [{"text/plain": "42"}])

    def test_restart_forgets_the_session(self):
        self.execute("const forgotten = 1")
        self.km.restart_kernel(now=False)
        self.kc.wait_for_ready(timeout=20)
        content, _ = self.execute("forgotten")
        self.assertEqual(content["ename"], "ReferenceError")
        self.assertEqual(content["execution_count"], 1)

    def test_heartbeat_while_a_cell_spins(self):
        self.kc.execute("while (true) {}")
        self.kc.hb_channel.unpause()
        deadline = time.monotonic() + 3
        while time.monotonic() < deadline:
            self.assertTrue(self.km.is_alive())
            self.assertTrue(self.kc.hb_channel.is_beating())
            time.sleep(0.2)

    def test_failing_cell_aborts_those_behind_it(self):
        sent = [self.kc.execute(code) for code in ("await new Promise((r) => setTimeout(r, 500)); throw 1", "1", "2")]
        replies = [self.reply_to(msg_id)["content"]["status"] for msg_id in sent]
        self.assertEqual(replies, ["error", "aborted", "aborted"])

    def test_other_replies_are_valid(self):
        for send, kind in (
            (self.kc.comm_info, "comm_info_reply"),
            (lambda: self.kc.inspect("a"), "inspect_reply"),
            (lambda: self.kc.complete("a"), "complete_reply"),
            (lambda: self.kc.history(hist_access_type="tail", n=3), "history_reply"),
        ):
            msg_id = send()
            validate_message(self.reply_to(msg_id), kind, msg_id)


class Death(unittest.IsolatedAsyncioTestCase):
    """A kernel whose process dies under a client, with a manager that restarts it."""

    async def dies_in(self, code):
        """Runs a cell that ends the process; gives what came of it, and of the cell after."""
        with tempfile.TemporaryFile("w+") as log:
            manager = AsyncIOLoopKernelManager(kernel_name=KERNEL, autorestart=True)
            restarted = asyncio.Event()
            await manager.start_kernel(stderr=log)
            manager.add_restart_callback(restarted.set)
            try:
                # As it is with a kernel that has been alive for a while: its ports stay.
                manager._restarter._initial_startup = False
                client = manager.client()
                client.start_channels()
                await client.wait_for_ready(timeout=20)
                outputs = []
                reply = await client.execute_interactive(code, timeout=30, output_hook=outputs.append)
                validate_message(reply, "execute_reply")
                for output in outputs:
                    validate_message(output, output["msg_type"])
                await asyncio.wait_for(restarted.wait(), 20)
                while not await manager.is_alive():
                    await asyncio.sleep(0.05)
                await client.wait_for_ready(timeout=20)
                after = await client.execute_interactive("'after'", timeout=20, output_hook=lambda _: None)
                client.stop_channels()
            finally:
                await manager.shutdown_kernel()
            log.seek(0)
            return reply["content"], [o["content"] for o in outputs], after["content"], log.read()

    async def test_process_killed(self):
        reply, outputs, after, log = await self.dies_in(
            "console.log('last words'); require('node:child_process').execSync(`kill -9 ${process.pid}`)"
        )
        self.assertEqual((reply["status"], reply["ename"]), ("error", "ProcessExit"))
        self.assertEqual(outputs[-2]["ename"], "ProcessExit")
        self.assertEqual(outputs[-1], {"execution_state": "idle"})
        self.assertEqual((after["status"], after["execution_count"]), ("ok", 1))
        self.assertRegex(log, r"The kernel's process ended without a word: .*\(In \[1\] ")

    async def test_crash_in_native_code(self):
        reply, _, after, log = await self.dies_in("'x'.repeat(4e8).split('').length")
        self.assertEqual((reply["ename"], after["status"]), ("ProcessExit", "ok"))
        self.assertRegex(log, r"(?s)Fatal.*The kernel's process ended without a word: .*\(In \[1\] ")

    async def test_process_that_leaves(self):
        reply, outputs, after, log = await self.dies_in("process.exit(3)")
        self.assertEqual((reply["ename"], after["status"]), ("ProcessExit", "ok"))
        self.assertEqual(reply["evalue"], "The kernel's process ended with code 3")
        self.assertRegex(log, r"ended with code 3 \(In \[1\] ")


class Encryption(unittest.TestCase):
    """Connections that jupyter_client has encrypted (CurveZMQ)."""

    def test_required(self):
        manager = KernelManager(kernel_name=KERNEL, transport_encryption="required")
        manager.start_kernel()
        client = manager.blocking_client()
        client.start_channels()
        try:
            self.assertTrue(manager.curve_secretkey)
            client.wait_for_ready(timeout=20)
            outputs = []
            reply = client.execute_interactive("6 * 7", timeout=20, output_hook=lambda m: outputs.append(m["content"]))
            self.assertEqual(reply["content"]["status"], "ok")
            self.assertIn({"text/plain": "42"}, [content.get("data") for content in outputs])
        finally:
            client.stop_channels()
            manager.shutdown_kernel()


class Notebook(unittest.TestCase):
    """A notebook run by nbclient."""

    def run_cells(self, *sources, **options):
        cells = [nbformat.v4.new_code_cell(source) for source in sources]
        notebook = nbformat.v4.new_notebook(cells=cells)
        nbclient.NotebookClient(notebook, kernel_name=KERNEL, timeout=30, **options).execute()
        nbformat.validate(notebook)
        return notebook.cells

    def test_outputs(self):
        cells = self.run_cells("const a = 1\nconsole.log('a is', a)", "a + 1", "for (let i = 0; i < 200000; i++) console.log(i)")
        self.assertEqual(cells[0].outputs[0].text, "a is 1\n")
        self.assertEqual(cells[1].outputs[0].data["text/plain"], "2")
        self.assertEqual("".join(o.text for o in cells[2].outputs), "".join(f"{i}\n" for i in range(200000)))

    def test_error_stops_the_run(self):
        with self.assertRaisesRegex(nbclient.exceptions.CellExecutionError, "on purpose"):
            self.run_cells("throw new Error('on purpose')", "1")

    def test_errors_can_be_allowed(self):
        cells = self.run_cells("throw new Error('on purpose')", "1", allow_errors=True)
        self.assertEqual(cells[0].outputs[0].ename, "Error")
        self.assertEqual(cells[1].outputs[0].data["text/plain"], "1")


if __name__ == "__main__":
    outcome = unittest.main(verbosity=2, exit=False).result
    # Whatever the suites can test is filled in: a skipped test is one that asks for more.
    sys.exit(not outcome.wasSuccessful() or len(outcome.skipped) > 0)
