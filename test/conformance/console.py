"""jupyter console on a terminal of 100 by 40: console.py KERNEL. Prints a line for each thing that works, and fails at the first that does not."""

import os
import re
import sys
import time

import pexpect
import pyte

KERNEL = sys.argv[1]
PATIENCE = 120


class Terminal:
    """The console's process, and what its screen shows."""

    def __init__(self):
        self.screen = pyte.Screen(100, 40)
        self.stream = pyte.Stream(self.screen)
        arguments = ["-m", "jupyter_console", "--kernel", KERNEL, "--no-confirm-exit"]
        self.child = pexpect.spawn(
            sys.executable, arguments, dimensions=(40, 100), encoding="utf8", env={**os.environ, "TERM": "xterm-256color"}
        )

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def until(self, pattern):
        """Waits until the screen's text has the pattern."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.text(), re.MULTILINE)):
            try:
                chunk = self.child.read_nonblocking(65536, timeout=1)
            except pexpect.TIMEOUT:
                chunk = ""
            except pexpect.EOF:
                raise AssertionError(f"The console ended before {pattern!r}:\n{self.text()}") from None
            if "\x1b[6n" in chunk:  # It asks where the cursor is, as a terminal's owner would know.
                self.child.send(f"\x1b[{self.screen.cursor.y + 1};{self.screen.cursor.x + 1}R")
            self.stream.feed(chunk)
            if time.monotonic() > deadline:
                raise AssertionError(f"No {pattern!r} on the screen:\n{self.text()}")
        return found

    def type(self, text):
        self.child.send(text)

    def prompt(self, number):
        """Waits for the prompt of a cell, empty."""
        self.until(rf"In \[{number}\]:\s*\Z")
        # One blank, and nothing else, before what is typed.
        assert self.screen.cursor.x == len(f"In [{number}]: "), (self.screen.cursor.x, self.text())


def kernels():
    """Ids of the processes that run a kernel under the console."""
    with os.popen("ps -e -o pid=,args=") as listing:
        return {int(line.split()[0]) for line in listing if os.environ["JUPYTER_RUNTIME_DIR"] in line and " kernel " in line}


terminal = Terminal()
terminal.until(r"tensorcell [\d.]+: TypeScript and TensorFlow 1 graphs")
terminal.prompt(1)
started = kernels()
assert len(started) == 1, started
print("banner and prompt")

terminal.type("let kept = 41; kept + 1\r")
terminal.until(r"Out\[1\]:\s*42")
terminal.prompt(2)
print("a cell's result")

terminal.type("function twice(n: number) {\r")
terminal.until(r"twice\(n: number\) \{\s*\n\s*\.\.\.:")
terminal.type("return 2 * n;\r}\r")
terminal.prompt(3)
terminal.type("twice(kept)\r")
terminal.until(r"Out\[3\]:\s*82")
terminal.prompt(4)
print("a cell of several lines")

terminal.type("tf.matm\t")
terminal.until(r"tf\.matmul")
terminal.type("\x15")
terminal.until(r"In \[4\]:\s*\Z")
print("completion by Tab")

terminal.type("console.log('spin' + 'ning'); while (true) {}\r")
terminal.until(r"^spinning")
terminal.child.sendintr()
terminal.until(r"KeyboardInterrupt: The cell was interrupted")
terminal.prompt(5)
terminal.type("kept\r")
terminal.until(r"Out\[5\]:\s*41")
terminal.prompt(6)
print("an interrupt by Ctrl-C, and the session after it")

terminal.type("prompt('Name:').toUpperCase()\r")
terminal.until(r"Name:\Z")
assert terminal.screen.cursor.x == len("Name: "), terminal.screen.cursor.x
terminal.type("ada\r")
terminal.until(r"Out\[6\]:\s*'ADA'")
terminal.prompt(7)
print("a question")

terminal.type("const n: number = 'one'\r")
terminal.until(r"Type 'string' is not assignable to type 'number'")
terminal.prompt(8)
print("a warning of types")

terminal.type("kept?\r")
terminal.until(r"let kept: number")
print("help for a name")
terminal.prompt(9)

terminal.child.sendeof()
deadline = time.monotonic() + PATIENCE
while terminal.child.isalive() or kernels():
    try:
        terminal.child.read_nonblocking(65536, timeout=0.2)
    except (pexpect.TIMEOUT, pexpect.EOF):
        pass
    assert time.monotonic() < deadline, f"still alive: {terminal.child.isalive()}, {kernels()}\n{terminal.text()}"
print("an end by Ctrl-D that leaves no process")
