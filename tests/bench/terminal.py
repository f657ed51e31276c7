"""A program in a terminal of its own, driven and read from outside."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Self

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 120.0  # seconds


def take_as_controlling() -> None:
    """Make the terminal on standard input that of the session, so that it is told when it goes away."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """A process in a terminal of its own, killed at the end of the context if it still runs.

    `first` is called in the new process before the program starts.
    """

    def __init__(self, *arguments: str, first: Callable[[], object] = take_as_controlling) -> None:
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        environment = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        # Users have their modules compiled; compiling them in every run would hide the time of the program.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._master = master
        self._written = b""
        self._start = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            preexec_fn=first,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._kill()

    @property
    def cpu(self) -> float:
        """Seconds of processor time used so far (Linux)."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> float:
        """Resident megabytes (Linux)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        assert found
        return int(found[1]) / 1024

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self._process.pid, signal.SIGWINCH)

    def stop_and_go(self) -> None:
        """Press ctrl+z, forget what is written until the process has stopped, and let it go on as fg does."""
        self.type("\x1a")
        os.waitid(os.P_PID, self._process.pid, os.WSTOPPED)
        self.settle()
        self.forget()
        self._process.send_signal(signal.SIGCONT)

    @property
    def written(self) -> str:
        """All that the program has written."""
        return self._written.decode(errors="replace")

    def forget(self) -> None:
        """Look only at what is written from now on."""
        self._written = b""

    def settle(self, quiet: float = 0.05) -> None:
        """Read until nothing has been written for `quiet` seconds."""
        while select.select([self._master], [], [], quiet)[0]:
            self._read()

    def read_for(self, seconds: float) -> None:
        """Read what is written in the next seconds, so that the program never waits for the terminal."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and select.select([self._master], [], [], left)[0]:
            self._read()

    def seconds_until(self, words: str) -> float:
        """Seconds from the start of the process until something that matches `words` is written."""
        pattern = re.compile(words.encode())
        deadline = time.monotonic() + PATIENCE
        while not pattern.search(self._written):
            if time.monotonic() > deadline:
                self._give_up()
            self._read()
        return time.perf_counter() - self._start

    def seconds_to_quit(self) -> float:
        """Seconds from pressing q to the end of the process."""
        start = time.perf_counter()
        self.type("q")
        try:
            while True:
                self._read()
        except EOFError:
            pass
        self._await_end()
        os.close(self._master)
        return time.perf_counter() - start

    def hang_up(self) -> None:
        """Take the terminal away, as a connection that breaks does, and wait for the end of the process."""
        os.close(self._master)
        self._await_end()

    @property
    def exit_code(self) -> int | None:
        return self._process.poll()

    def _await_end(self) -> None:
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._give_up()

    def _kill(self) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _give_up(self) -> NoReturn:
        self._kill()
        raise TimeoutError(f"waited {PATIENCE} s in vain; the last words were {self._written[-500:]!r}")

    def _read(self) -> None:
        ready, _, _ = select.select([self._master], [], [], PATIENCE)
        if not ready:
            self._give_up()
        try:
            chunk = os.read(self._master, 65536)
        except OSError:  # how Linux says that the other end is closed
            chunk = b""
        if not chunk:
            raise EOFError(self._written[-2000:].decode(errors="replace"))
        self._written += chunk
