"""Statuses and flags are numbers that have names, and show them."""

import http
import json
import re
from http import HTTPStatus

FLAGS = re.I | re.M
RETRIED = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.BAD_GATEWAY, 504}
WORDS = {HTTPStatus.OK: "fine", HTTPStatus.NOT_FOUND: "gone", 500: "broken"}


def told(status=HTTPStatus.OK):
    return f"{status} {status!r} {status.phrase} {status.name}"


def kind(number):
    match number:
        case HTTPStatus.OK | HTTPStatus.CREATED:
            return "fine"
        case http.HTTPStatus.NOT_FOUND:
            return "gone"
    return "other"


def statuses(number):
    status = HTTPStatus(number)
    found = [
        number in RETRIED,
        WORDS.get(number),
        number == HTTPStatus.OK,
        HTTPStatus.OK <= number < HTTPStatus.MULTIPLE_CHOICES,
    ]
    found += [
        told(status),
        told(),
        status in RETRIED,
        status is HTTPStatus(number),
        status is HTTPStatus.OK,
        kind(number),
    ]
    found += [
        HTTPStatus.OK + number,
        status // 100,
        f"{HTTPStatus.OK} {HTTPStatus.OK:>5} {HTTPStatus.OK!r}",
        {status: 1}[number],
    ]
    found += [
        json.dumps({"status": status, status: [HTTPStatus.OK]}),
        isinstance(status, int),
        isinstance(status, HTTPStatus),
    ]
    return [
        *found,
        "%s %d %r" % (status, status, status),
        repr([HTTPStatus.OK]),
        number in (HTTPStatus.OK, HTTPStatus.CREATED),
    ]


def flags():
    both = re.compile("^a.b$", FLAGS)
    shown = [
        repr(re.I),
        str(re.IGNORECASE),
        f"{re.M}",
        repr(FLAGS),
        str(re.X | re.S | re.A),
        repr(re.NOFLAG),
        repr([re.U]),
    ]
    found = [
        FLAGS == 10,
        int(re.I),
        re.I | 8 == FLAGS,
        bool(FLAGS & re.M),
        bool(FLAGS & re.S),
        re.M in FLAGS,
        FLAGS & re.X,
    ]
    return [
        *shown,
        *map(int, found),
        both.flags,
        bool(both.search("x\nA-B")),
        re.sub("A", "b", "aAa", flags=FLAGS),
        re.I is re.IGNORECASE,
    ]


def program(v):
    try:
        wrong = HTTPStatus(v)
    except ValueError as error:
        wrong = str(error)
    every = [each.name for each in HTTPStatus if each < 300]
    found = [*statuses(200), *statuses(404), *statuses(429), [wrong], HTTPStatus["OK"], len(HTTPStatus) > 50, every[:3]]
    return [
        found,
        flags(),
        HTTPStatus.OK,
        {"a": HTTPStatus.CREATED},
        max(HTTPStatus.OK, 199),
        range(HTTPStatus.OK, 202)[1],
    ]
