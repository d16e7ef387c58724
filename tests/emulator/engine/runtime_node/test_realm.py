"""What a handler finds around it: Segment's names, and values that are what they say they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .situations import SEND, delivery, on_track, values_of

TRUE = [
    "new FetchError('text', 'type') instanceof Error",
    "Buffer.from('a') instanceof Uint8Array",
    "Buffer.from('a') instanceof Buffer",
    "event.traits instanceof Object",
    "event instanceof Object && settings instanceof Object",
    "Object.getPrototypeOf(event) === Object.prototype",
    "event.list instanceof Array && event.list.constructor === Array",
    "(await (await fetch('https://a.test/')).json()) instanceof Object",
    "Object.getPrototypeOf(await (await fetch('https://a.test/')).json()) === Object.prototype",
    "fetch('https://a.test/') instanceof Promise",
    "(await fetch('https://a.test/')) instanceof Response",
    "new RetryError('x') instanceof RetryError && new RetryError('x') instanceof Error",
    "!(new Error('x') instanceof RetryError)",
    "!(Buffer.from('a') instanceof RegExp)",
    "(() => { try { new URL('no') } catch (error) { return error instanceof TypeError } })()",
    "(() => { try { null.x } catch (error) { return error instanceof TypeError && error instanceof Error } })()",
    "new (class Mine extends Error {})() instanceof Error",
    "!(Buffer.from('a') instanceof class extends Uint8Array {})",
    "console.log instanceof Function",
    "new Date() instanceof Date && new Date().constructor === Date && Date.name === 'Date'",
    "typeof Date() === 'string'",
    "this === undefined || this === window",
    "window.fetch === fetch && globalThis.fetch === fetch",
    "globalThis.constructor === Object",
    "[typeof process, typeof require, typeof module, typeof exports].every((each) => each === 'undefined')",
    "(() => { try { return process?.env } catch { return true } })()",
    "(typeof module === 'undefined')",
    "typeof setImmediate === 'undefined' && typeof AbortController === 'undefined'",
    "JSON.stringify(Object.keys(globalThis)).indexOf('host') < 0",
]


def test_what_is_true_for_a_handler(tmp_path: Path) -> None:
    """Values from the worker's own realm and from the context's are told apart by nothing that handlers look at."""
    event = {"type": "track", "traits": {}, "list": [1]}
    asked = ",\n".join(f"[{json.dumps(expression)}, {expression}]" for expression in TRUE)
    found = delivery(tmp_path, SEND + on_track(f"const found = [{asked}]", "await send(found)"), event)

    assert found.error is None, found.error
    assert [[expression, True] for expression in TRUE] == found.requests[-1].json()


GIVEN = {
    "btoa('user:pass')": "dXNlcjpwYXNz",
    "atob('dXNlcjpwYXNz')": "user:pass",
    "btoa('€')": "rA==",
    "crypto.createHash('sha256').update('a').digest('hex').slice(0, 8)": "ca978112",
    "crypto.createHmac('sha1', 'k').update('a').digest('base64').length": 28,
    "Buffer.from('ä').length": 2,
    "new Buffer.from('ä').toString('hex')": "c3a4",
    "new URL('https://a.test/b?c=1#d').searchParams.get('c')": "1",
    "new URLSearchParams({ a: 'ü' }).toString()": "a=%C3%BC",
    "new Headers({ A: 'b' }).get('a')": "b",
    "await new Response('{\"a\": 1}').json()": {"a": 1},
    "new Request('https://a.test/').method": "GET",
    "_.get({ a: { b: 1 } }, 'a.b')": 1,
    "_.isPlainObject(event)": True,
    "_.VERSION": "4.17.19",
    "moment.utc('2020-02-03T04:05:06Z').format('YYYY/MM/DD')": "2020/02/03",
    "moment.tz('2020-06-01T00:00:00Z', 'Europe/Berlin').format()": "2020-06-01T02:00:00+02:00",
    "uuidv5.uuidv5('dns', 'segment.com')": "723d908a-27c6-5c99-81e3-71568e523772",
    "xml({ a: [{ b: 'c' }] })": "<a><b>c</b></a>",
    "await xml2js.parseStringPromise('<a><b>c</b></a>')": {"a": {"b": ["c"]}},
    "new xml2js.Builder({ headless: true }).buildObject({ a: 1 })": "<a>1</a>",
    "jsonwebtoken.verify(jsonwebtoken.sign({ a: 1 }, 'k'), 'k').a": 1,
    "zlib.zlib.gunzipSync(zlib.zlib.gzipSync('abc')).toString()": "abc",
    "await new Promise((done) => zlib.zlib.gzip('abc', (error, bytes) => done(bytes.length > 10)))": True,
    "await new Promise((done) => crypto.pbkdf2('a', 'b', 9999, 8, 'sha1', (e, key) => done(key.length)))": 8,
    "(1234567.891).toLocaleString()": "1,234,567.891",
    "new Date(0).toLocaleString()": "1/1/1970, 12:00:00 AM",
    "new Date(0).getTimezoneOffset()": 0,
    "new Error('a', { cause: 'b' }).cause": "b",
    "typeof AWS": "function",
}


def test_what_segment_gives(tmp_path: Path) -> None:
    """Each library under Segment's name, used once."""
    assert GIVEN == values_of(tmp_path, GIVEN)


@pytest.mark.parametrize(
    ("use", "name", "package"),
    [
        ("new AWS.S3()", "AWS", "aws-sdk"),
        ("stripe('key')", "stripe", "stripe"),
        ("new OAuth.OAuth2()", "OAuth", "oauth"),
        ("google.cloud.bigquery.x", "google.cloud.bigquery", "@google-cloud/bigquery"),
        ("winstonlib.winston.info('a')", "winstonlib.winston", "winston"),
    ],
)
def test_a_library_that_is_not_installed(tmp_path: Path, use: str, name: str, package: str) -> None:
    """Its first use says how to have it."""
    error = delivery(tmp_path, on_track(use)).error
    sentence = f"{name} is not installed: npm install {package} in a folder, and name that with --packages"

    assert error is not None
    assert ("Error", sentence) == (error.name, error.message)
