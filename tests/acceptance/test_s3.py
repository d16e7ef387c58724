"""An archive in S3, served by moto on this machine."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundles import an_event, jsonl

from .conftest import Command

pytestmark = pytest.mark.long


@pytest.fixture
def endpoint() -> Iterator[str]:
    """A bucket with two days of an archive; the address of its server."""
    import boto3  # noqa: PLC0415 - half a second each, for a long test
    from moto.server import ThreadedMotoServer  # noqa: PLC0415 - as above

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    client = boto3.client(
        "s3", endpoint_url=address, region_name="us-east-1", aws_access_key_id="k", aws_secret_access_key="s"
    )
    client.create_bucket(Bucket="bucket")
    for day in range(2):
        for part in range(2):
            numbers = range(day * 200 + part * 100, day * 200 + part * 100 + 100)
            body = gzip.compress(jsonl(an_event(number) for number in numbers).encode())
            key = f"segment-logs/web/{1767225600000 + day * 86_400_000}/{part}.gz"
            client.put_object(Bucket="bucket", Key=key, Body=body, ContentEncoding="gzip")
    yield address
    server.stop()


def test_an_archive_in_a_bucket(endpoint: str, folder: Path, command: Command) -> None:
    """It is replayed as it lies there, in its order, in one process and in two; a bucket that is missing is told."""
    environ = {
        "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }  # fmt: skip
    words = ("replay", "s3://bucket/segment-logs/**", "--format", "jsonl")
    alone, jobs = command(*words, **environ), command(*words, "-j", 2, **environ)
    lost = command("replay", "s3://nothing/segment-logs/**", **environ)

    assert (0, "") == (alone.code, alone.err)
    assert [f"m-{number}" for number in range(400)] == [each["messageId"] for each in alone.documents]
    assert "s3://bucket/segment-logs/web/1767225600000/0.gz:1" == alone.documents[0]["place"]
    assert alone.out == jobs.out
    assert (2, 1) == (lost.code, lost.err.count("\n"))
    assert "segment-emulator: s3://nothing/segment-logs/**: " in lost.err
