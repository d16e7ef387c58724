"""The text of small ports: the Python's control flow, names and comments, and helpers only where nothing is proven."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from emulator.port import port

from .both import written

TEXTS: dict[str, tuple[str, str]] = {
    "guards": (
        '''
        def onTrack(event, settings):
            """Answer with a name."""
            # Who it is.
            name = event.get("name")
            if not isinstance(name, str) or name == "":
                raise InvalidEventPayload("name is required")  # and not blank
            answer(f"Dear {name}, {len(name)} characters")
        ''',
        """
        /** Answer with a name. */
        async function onTrack(event, settings) {
          // Who it is.
          const name = event.name;
          if (typeof name !== "string" || name === "") {
            throw new InvalidEventPayload("name is required"); // and not blank
          }
          await answer(`Dear ${name}, ${[...name].length} characters`);
        }
        """,
    ),
    "nothing-proven": (
        """
        def onTrack(event, settings):
            value = event["value"]
            if value:
                answer(value["a"])
        """,
        """
        async function onTrack(event, settings) {
          const value = pyGetItem(event, "value");
          if (pyTruthy(value)) {
            await answer(pyGetItem(value, "a"));
          }
        }
        """,
    ),
    "proven-by-a-condition": (
        """
        def onTrack(event, settings):
            if "a" in event and event.get("b"):
                answer([event["a"], event["b"], event.get("constructor")])
        """,
        """
        async function onTrack(event, settings) {
          if ("a" in event && pyTruthy(event.b)) {
            await answer([event.a, event.b, pyGet(event, "constructor")]);
          }
        }
        """,
    ),
    "elif-and-loops": (
        """
        def onTrack(event, settings):
            total = 0
            for part in "a/b".split("/"):
                if part == "a":
                    total += 1
                elif part == "b":
                    continue
                else:
                    break
            while total < 5:
                total = total * 2
            answer(total)
        """,
        """
        async function onTrack(event, settings) {
          let total = 0;
          for (const part of "a/b".split("/")) {
            if (part === "a") {
              total += 1;
            } else if (part === "b") {
              continue;
            } else {
              break;
            }
          }
          while (total < 5) {
            total = pyMultiply(total, 2);
          }
          await answer(total);
        }
        """,
    ),
    "request": (
        """
        def onTrack(event, settings):
            try:
                response = requests.put("https://x.test/", json={"a": event.get("a")}, timeout=2, allow_redirects=False)
            except Timeout:
                raise RetryError("late") from None
            if response.status_code == 429:
                raise RetryError(response.text[:20])
        """,
        """
        async function onTrack(event, settings) {
          let response;
          try {
            response = await pyFetchedText(fetch("https://x.test/", {
              method: "PUT",
              headers: { "Content-Type": "application/json" },
              body: JSON.stringify({ a: event.a ?? null }),
              timeout: 2000,
              redirect: "manual",
            }));
          } catch (error) {
            if (pyIsError(error, "requests.Timeout")) {
              throw new RetryError("late");
            } else {
              throw error;
            }
          }
          if (response.status_code === 429) {
            throw new RetryError([...response.text].slice(0, 20).join(""));
          }
        }
        """,
    ),
    "comprehensions": (
        """
        def onTrack(event, settings):
            kept = {name: value for name, value in event.items() if value is not None}
            answer([kept, [len(name) for name in event if name != "type"]])
        """,
        """
        async function onTrack(event, settings) {
          const kept = Object.fromEntries(Object.entries(event).filter(([, value]) => value != null));
          await answer([kept, Object.keys(event).filter((name) => name !== "type").map((name) => [...name].length)]);
        }
        """,
    ),
    "names-of-javascript": (
        """
        def onTrack(event, settings):
            new = event.get("new")
            fetch = [new, event.get("class")]
            answer({"delete": fetch})
        """,
        """
        async function onTrack(event, settings) {
          const new_ = event.new;
          const fetch_ = [new_ ?? null, event.class ?? null];
          await answer({ delete: fetch_ });
        }
        """,
    ),
    "declared-where-it-is-used": (
        """
        def onTrack(event, settings):
            if event.get("a") is None:
                found = "none"
            else:
                found = "some"
                only = [found]
                answer(only)
            answer(found)
        """,
        """
        async function onTrack(event, settings) {
          let found;
          if (event.a == null) {
            found = "none";
          } else {
            found = "some";
            const only = [found];
            await answer(only);
          }
          await answer(found);
        }
        """,
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text(tmp_path: Path, name: str) -> None:
    """A handler becomes what a person would have written."""
    source, expected = TEXTS[name]
    text = port(written(tmp_path / "one", source)).text

    start = text.index(textwrap.dedent(expected).strip().split("\n")[0])
    assert textwrap.dedent(expected).strip() == text[start:].partition("\n}\n")[0] + "\n}"


def test_constants_stand_above_with_their_comments(tmp_path: Path) -> None:
    """Constants come first, those that are used; a name that two files have is told apart."""
    shared = tmp_path / "functions" / "shared"
    shared.mkdir(parents=True)
    (shared / "parts.py").write_text(
        '"""Parts of things."""\n\n# Seconds.\nWAIT = 3\nUNUSED = 4\n\n\ndef waited(times):\n    return WAIT * times\n'
    )
    source = """
    from functions.shared.parts import waited

    WAIT = 2  # here


    def onTrack(event, settings):
        answer(waited(WAIT))
    """
    text = port(written(tmp_path / "functions" / "one", source)).text

    assert "\n// Seconds.\nconst WAIT_parts = 3;\nconst WAIT = 2; // here\n\n" in text
    assert "// parts.py: Parts of things.\n\nfunction waited(times) {\n  return WAIT_parts * times;\n}\n" in text
    assert "UNUSED" not in text


def test_comments_within_a_statement_stand_above_it(tmp_path: Path) -> None:
    """No comment is lost: those behind a condition, and between the lines of a literal."""
    source = """
    def onTrack(event, settings):
        if event.get("a") == "x":  # one
            # then
            body = {
                # the name
                "a": 1,
                "b": 2,  # the second
            }
            answer(body)
    """
    expected = """
      // one
      if (event.a === "x") {
        // then
        // the name
        // the second
        const body = {
          a: 1,
          b: 2,
        };
        await answer(body);
      }
    """
    text = port(written(tmp_path / "one", source)).text

    assert textwrap.indent(textwrap.dedent(expected).strip(), "  ") in text


def test_every_comment_stands_where_it_stood(tmp_path: Path) -> None:
    """Comments at the end of blocks and of functions, behind a head or a pass, and between functions are carried."""
    source = """
    # between

    # above
    def onTrack(event, settings):
        try:
            answer(1)
        except RequestException:  # a request
            pass  # on purpose
            # handled
        if event.get("a") == "x":
            answer(2)
            # done
        # last

        # very last


    def onIdentify(event, settings):
        answer(3)  # three
        # end
    # outside
    """
    expected = """
    // between

    // above
    async function onTrack(event, settings) {
      try {
        await answer(1);
      } catch (error) {
        if (pyIsError(error, "requests.RequestException")) {
          // a request
          // on purpose
        } else {
          throw error;
        }
      }
      // handled
      if (event.a === "x") {
        await answer(2);
      }
      // done
      // last
      // very last
    }

    async function onIdentify(event, settings) {
      await answer(3); // three
      // end
    }
    """
    text = port(written(tmp_path / "one", source)).text

    assert textwrap.dedent(expected).strip() in text


def test_the_head_of_a_file_is_carried(tmp_path: Path) -> None:
    """What stands above the docstring, such as a licence, stands above it in the port."""
    handler = written(tmp_path / "one", "def onTrack(event, settings):\n    answer(1)\n")
    handler.write_text(f'# Ours.\n\n"""What it does."""\n{handler.read_text("utf-8")}', encoding="utf-8")

    assert "\n\n// Ours.\n\n/** What it does. */\n\n" in port(handler).text


@pytest.mark.parametrize(
    ("url", "written_as"),
    [
        ("'https://x.test' + PATH", '"https://x.test" + PATH'),
        ("f'https://x.test{PATH}{len(v)}'", "`https://x.test${PATH}${[...v].length}`"),
        ("f'https://x.test/a?q={quote(v, safe=PLAIN)}'", '`https://x.test/a?q=${pyQuote(v, "")}`'),
        ("f'https://x.test/{quote(v, safe=PLAIN)}'", 'pyUrl(`https://x.test/${pyQuote(v, "")}`)'),
        ("f'https://x.test{PATH}.{len(v)}'", "pyUrl(`https://x.test${PATH}.${[...v].length}`)"),
        ("f'https://x.test{PATH}{len(v)}/' + '.'", 'pyUrl(`https://x.test${PATH}${[...v].length}/` + ".")'),
    ],
    ids=["constant", "number", "query", "quoted", "dot-first", "dot-last"],
)
def test_a_url_is_as_it_is_unless_a_step_may_be_in_it(tmp_path: Path, url: str, written_as: str) -> None:
    """A helper stands around an address only where a part of its path may be . or .., which each client takes apart."""
    url = url.replace("PLAIN", '""')
    source = f"""
    PATH = "/v1/"


    def onTrack(event, settings):
        v = event.get("v")
        if isinstance(v, str):
            requests.get({url}, timeout=1, allow_redirects=False)
    """
    text = port(written(tmp_path / "one", source)).text

    assert f"fetch({written_as}, {{\n" in text


def test_batches_are_lists(tmp_path: Path) -> None:
    """A batch is a list of events, and what it returns may be a list."""
    source = """
    def onBatch(events, settings):
        answer([event.get("a") for event in events])
        return [{"status": 200} for event in events]


    def onTrack(event, settings):
        onBatch([event], settings)
    """
    text = port(written(tmp_path / "one", source)).text

    assert "  await answer(events.map((event) => event.a ?? null));\n" in text
    assert "  return events.map((event) => ({ status: 200 }));\n" in text
    assert "  await onBatch([event], settings);\n" in text
