"""npm packages that users bring: what their code finds around it, and each package of Segment's list used once."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.runtime.node.node_program import find_node
from emulator.values.model import Delivery

from .situations import SEND, delivery, on_track

LINKED = """#!/usr/bin/env node
'use strict';
const Promise = global.Promise, AbortController = class Own {}, Object = global.Object;
const found = { %s };
module.exports = async () => found"""

FINDS = {
    "typeof window": "undefined",
    "AbortController.name": "Own",
    "Object.prototype.toString.call(process)": "[object process]",
    "global.process === process && Boolean(global.process.versions.node)": True,
    "[process.platform, process.arch, process.pid, process.cwd()].join()": "linux,x64,1,/",
    "process.release.name": "node",
    "Object.keys(process.env).length": 0,
    "process.uptime()": 0,
    "process.hrtime([process.hrtime()[0] - 1, 5])": [0, 999_999_995],
    "process.hrtime([0, 0])[0]": 1_577_836_800,
    "typeof process.hrtime.bigint()": "bigint",
    "process.memoryUsage().heapUsed > 0": True,
    "process.stdout.write('to the log\\n')": True,
    "process.stderr.isTTY": False,
    "process.once('exit', () => {}) === process": True,
    "typeof setImmediate(() => {})": "object",
    "(() => { try { require('child_process').exec('uname -a') } catch (error) { return error.message } })()": (
        "child_process.exec is refused: a Segment function cannot start a process"
    ),
    "require.resolve('./lib.js').endsWith('lib.js')": True,
}


def test_what_a_package_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of its own where the loader's stand, a process on the virtual clock, no browser's window."""
    values = [f"{json.dumps(expression)}: {expression}" for expression in FINDS]
    write_package(tmp_path / "own", LINKED % ",\n".join(values))
    monkeypatch.setenv("SEGMENT_EMULATOR_PACKAGES", str(tmp_path / "own"))

    found = delivery(tmp_path, SEND + on_track("await send(await stripe())"))

    assert found.error is None, found.error
    assert found.requests[0].json() == FINDS
    assert found.logs == ("to the log",)
    assert found.notes == ("a package tried child_process.exec: a Segment function cannot start a process",)
    assert found.refusals == ()


def write_package(folder: Path, source: str) -> None:
    """Write the one package `stripe`."""
    package = folder / "node_modules" / "stripe"
    package.mkdir(parents=True)
    (package / "package.json").write_text(json.dumps({"name": "stripe", "version": "1.0.0", "main": "lib.js"}))
    (package / "lib.js").write_text(source)


def test_calls_that_only_source_functions_have(tmp_path: Path) -> None:
    """Segment's loader gives `Segment` to every function and ignores what a destination function asks of it."""
    found = delivery(tmp_path, on_track("Segment.track({ event: 'a', userId: 'u' })"))

    assert found.outcome == "delivered"
    assert not found.requests
    (note,) = found.notes
    assert note.endswith(":2: Segment.track sends nothing here: only source functions send with it")


KEY = (
    "const key = { client_email: 'a@b.test', private_key: crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })"
    ".privateKey.export({ type: 'pkcs8', format: 'pem' }) }; const google_ = { projectId: 'p', credentials: key };"
)
AMAZON = "const keys = { accessKeyId: 'a', secretAccessKey: 'b', region: 'us-east-1' };"
TOKEN = ("POST", "https://www.googleapis.com/oauth2/v4/token")
BIGQUERY = "https://bigquery.googleapis.com/bigquery/v2"
INSTALLED = {
    "@google-cloud/automl@2.2.0": (
        KEY + "console.log(new google.cloud.automl.PredictionServiceClient(google_).constructor.servicePath)",
        "automl.googleapis.com",
    ),
    "@google-cloud/bigquery@5.3.0": (
        KEY + "await new google.cloud.bigquery.BigQuery(google_).dataset('d').table('t').insert([{ a: 1 }])",
        [TOKEN, ("POST", f"{BIGQUERY}/projects/p/datasets/d/tables/t/insertAll?prettyPrint=false")],
    ),
    "@google-cloud/datastore@6.2.0": (
        KEY + "console.log(new google.cloud.datastore.Datastore(google_).key(['a', 1]).path.join())",
        "a,1",
    ),
    "@google-cloud/firestore@4.4.0": (
        KEY + "console.log(new google.cloud.firestore.Firestore(google_).collection('c').doc('d').path)",
        "c/d",
    ),
    "@google-cloud/functions@1.1.0": (
        KEY + "console.log(new google.cloud.functions.CloudFunctionsServiceClient(google_).constructor.servicePath)",
        "cloudfunctions.googleapis.com",
    ),
    "@google-cloud/storage@5.3.0": (
        KEY + "const file = new google.cloud.storage.Storage(google_).bucket('b').file('f');"
        "await file.save('x', { resumable: false, validation: false })",
        [TOKEN, ("POST", "https://storage.googleapis.com/upload/storage/v1/b/b/o?uploadType=multipart&name=f")],
    ),
    "@google-cloud/tasks@2.6.0": (
        KEY + "console.log(new google.cloud.tasks.CloudTasksClient(google_).queuePath('p', 'l', 'q'))",
        "projects/p/locations/l/queues/q",
    ),
    "@hubspot/api-client@7.1.2": (
        (
            "const { Client } = hubspotlib.hubspot; const crm = new Client({ accessToken: 't' }).crm;"
            "await crm.contacts.basicApi.create({ properties: { email: 'a@b.test' } }).catch(() => {})"
        ),
        [("POST", "https://api.hubapi.com/crm/v3/objects/contacts")],
    ),
    "@mailchimp/mailchimp_marketing@3.0.75": (
        (
            "mailchimplib.mailchimp.setConfig({ apiKey: 'k', server: 'us1' });"
            "await mailchimplib.mailchimp.lists.addListMember('l', { email_address: 'a@b.test', status: 'subscribed' })"
        ),
        [("POST", "https://us1.api.mailchimp.com/3.0/lists/l/members")],
    ),
    "@sendgrid/client@7.4.7": (
        "sendgrid.client.setApiKey('SG.x'); await sendgrid.client.request({ method: 'POST', url: '/v3/mail/send' })",
        [("POST", "https://api.sendgrid.com/v3/mail/send")],
    ),
    "@sendgrid/mail@7.4.7": (
        (
            "sendgrid.mail.setApiKey('SG.x');"
            "await sendgrid.mail.send({ to: 'a@b.test', from: 'd@e.test', subject: 's', text: 't' })"
        ),
        [("POST", "https://api.sendgrid.com/v3/mail/send")],
    ),
    "aws-sdk@2.488.0": (
        AMAZON + "await new AWS.DynamoDB.DocumentClient(keys).put({ TableName: 't', Item: { id: 'x' } }).promise()",
        [("POST", "https://dynamodb.us-east-1.amazonaws.com/")],
    ),
    "fetch-retry@5.0.6": (
        "await fetchretrylib.fetchretry(fetch)('https://a.test/x', { retries: 1 })",
        [("GET", "https://a.test/x")],
    ),
    "jsforce@1.11.0": (
        (
            "const there = new jsforce.Connection({ instanceUrl: 'https://x.salesforce.com', accessToken: 't' });"
            "await there.sobject('Account').create({ Name: 'x' })"
        ),
        [("POST", "https://x.salesforce.com/services/data/v42.0/sobjects/Account")],
    ),
    "libphonenumber-js@1.10.13": (
        "console.log(libphonenumberjslib.libphonenumberjs.parsePhoneNumber('+12133734253').country)",
        "US",
    ),
    "node-mailjet@6.0.8": (
        (
            "const mailjet = new nodemailjet.nodemailjet({ apiKey: 'a', apiSecret: 'b' });"
            "await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [] })"
        ),
        [("POST", "https://api.mailjet.com/v3.1/send")],
    ),
    "oauth@0.9.15": (
        (
            "const { OAuth2 } = OAuth; const auth = new OAuth2('i', 's', 'https://a.test/', 'auth', 'token', null);"
            "await new Promise((done) => auth.getOAuthAccessToken('c', {}, done))"
        ),
        [("POST", "https://a.test/token")],
    ),
    "stripe@8.115.0": (
        "await stripe('sk_test_x').customers.create({ email: 'a@b.test' })",
        [("POST", "https://api.stripe.com/v1/customers")],
    ),
    "twilio@3.68.0": (
        "await twilio(`AC${'a'.repeat(32)}`, 't').messages.create({ to: '+1', from: '+2', body: 'x' })",
        [("POST", f"https://api.twilio.com/2010-04-01/Accounts/AC{'a' * 32}/Messages.json")],
    ),
    "winston@2.4.6": (
        (
            "const { Logger, transports } = winstonlib.winston;"
            "new Logger({ transports: [new transports.Console()] }).info('hello')"
        ),
        "info: hello",
    ),
}
"""A package with its version, how a function uses it once, and the requests or the line of output that come of it."""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all these packages, as npm installs them."""
    folder = tmp_path_factory.mktemp("packages")
    (folder / "package.json").write_text('{"private": true}')
    node = find_node(None).path
    npm = node.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    words = [
        str(node),
        str(npm),
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "@google-cloud/pubsub@2.6.0",
    ]
    ended = subprocess.run([*words, *INSTALLED], cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    assert ended.returncode == 0, ended.stderr
    return folder


def used(folder: Path, packages: Path, use: str, monkeypatch: pytest.MonkeyPatch) -> Delivery:
    """Return what comes of an event whose handler uses a package."""
    monkeypatch.setenv("SEGMENT_EMULATOR_PACKAGES", str(packages))
    return delivery(folder, on_track(use))


@pytest.mark.long
@pytest.mark.parametrize("package", INSTALLED)
def test_the_package_itself(tmp_path: Path, packages: Path, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One call each, of the package as its authors publish it."""
    use, expected = INSTALLED[package]
    found = used(tmp_path, packages, use, monkeypatch)
    seen: Any = list(found.logs) if isinstance(expected, str) else [(each.method, each.url) for each in found.requests]

    assert found.error is None, found.error
    assert seen == ([expected] if isinstance(expected, str) else expected)
    assert found.refusals == ()


@pytest.mark.long
def test_grpc_is_refused(tmp_path: Path, packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What speaks gRPC cannot be recorded: its way out is refused, and never silent."""
    use = "await new google.cloud.pubsub.PubSub(google_).topic('t').publish(Buffer.from('x'))"
    found = used(tmp_path, packages, KEY + use, monkeypatch)

    assert not found.requests
    assert any("is refused: nothing leaves this machine" in each for each in found.refusals)
