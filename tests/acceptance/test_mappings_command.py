"""`mappings`, and `--mappings` of the commands that run events, on the catalogue destination Userpilot Cloud."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from emulator.cli import command

ROOT = Path(__file__).parents[2]
EVENT = '{"type": "track", "userId": "u1", "event": "Signed Up", "messageId": "m", "timestamp": "2026-01-01T00:00:00Z"}'


def run(*words: str) -> Result:
    """Run the command in the project's folder."""
    return CliRunner().invoke(command, list(words), standalone_mode=False)


def test_every_story_through_the_presets() -> None:
    """What the catalogue destination does with each story is expected, line by line, in presets/."""
    found = run("check", "userpilot_cloud", "--mappings", "presets")

    assert (0, 0) == (found.return_value, found.exit_code)
    assert "✓ all good: 232 deliveries, 157 requests" in found.output


def test_explain_tells_conditions_fields_and_requests() -> None:
    """One mapping takes the event; of the others it is said why they do not."""
    output = run("mappings", "explain", "userpilot_cloud", EVENT).output

    assert "1 mapping of 3 took the event: delivered" in output
    assert '✗ type = "identify", the event has "track"' in output
    assert 'name: {"@path":"$.event"} → "Signed Up"' in output
    assert '"event_name": "Signed Up"' in output


def test_explain_tells_why_a_payload_is_refused() -> None:
    """The field's way ends in the error, and nothing is sent."""
    output = run("mappings", "explain", "userpilot_cloud", '{"type": "identify", "userId": "", "traits": 5}').output

    assert (
        "PAYLOAD_VALIDATION_FAILED: AggregateAjvError: The root value is missing the required field 'userId'." in output
    )
    assert "request" not in output.replace("requests", "")


def test_lint(tmp_path: Path) -> None:
    """Findings make the exit code 1; the presets have none."""
    file = tmp_path / "mine.json"
    row = {"name": "Mine", "actionSlug": "trackEvent", "trigger": "type = 'track'",
           "settings": {"name": {"@path": "$.event"}}}  # fmt: skip
    file.write_text(json.dumps({"data": {"subscriptions": [row]}}))
    found = run(
        "mappings", "lint", "userpilot_cloud", str(ROOT / "tests/captures/web-visit.jsonl"), "--mappings", str(file)
    )

    assert 1 == found.return_value
    assert "mapping 'Mine': the quotes of 'track' belong to the text" in found.output
    assert "mapping 'Mine': takes none of the 21 events of the captures" in found.output
    assert "✓ nothing found\n" == run("mappings", "lint", "userpilot_cloud").output
