"""http.HTTPStatus and requests.codes: names of requests are numbers, members of HTTPStatus objects that equal one."""

from __future__ import annotations

import json

from emulator.port.rows.row import Row

_TEXT = """
100 CONTINUE 101 SWITCHING_PROTOCOLS 102 PROCESSING 103 EARLY_HINTS 200 OK 201 CREATED 202 ACCEPTED
203 NON_AUTHORITATIVE_INFORMATION 204 NO_CONTENT 205 RESET_CONTENT 206 PARTIAL_CONTENT 207 MULTI_STATUS
208 ALREADY_REPORTED 226 IM_USED 300 MULTIPLE_CHOICES 301 MOVED_PERMANENTLY 302 FOUND 303 SEE_OTHER 304 NOT_MODIFIED
305 USE_PROXY 307 TEMPORARY_REDIRECT 308 PERMANENT_REDIRECT 400 BAD_REQUEST 401 UNAUTHORIZED 402 PAYMENT_REQUIRED
403 FORBIDDEN 404 NOT_FOUND 405 METHOD_NOT_ALLOWED 406 NOT_ACCEPTABLE 407 PROXY_AUTHENTICATION_REQUIRED
408 REQUEST_TIMEOUT 409 CONFLICT 410 GONE 411 LENGTH_REQUIRED 412 PRECONDITION_FAILED 413 REQUEST_ENTITY_TOO_LARGE
414 REQUEST_URI_TOO_LONG 415 UNSUPPORTED_MEDIA_TYPE 416 REQUESTED_RANGE_NOT_SATISFIABLE 417 EXPECTATION_FAILED
418 IM_A_TEAPOT 421 MISDIRECTED_REQUEST 422 UNPROCESSABLE_ENTITY 423 LOCKED 424 FAILED_DEPENDENCY 425 TOO_EARLY
426 UPGRADE_REQUIRED 428 PRECONDITION_REQUIRED 429 TOO_MANY_REQUESTS 431 REQUEST_HEADER_FIELDS_TOO_LARGE
451 UNAVAILABLE_FOR_LEGAL_REASONS 500 INTERNAL_SERVER_ERROR 501 NOT_IMPLEMENTED 502 BAD_GATEWAY
503 SERVICE_UNAVAILABLE 504 GATEWAY_TIMEOUT 505 HTTP_VERSION_NOT_SUPPORTED 506 VARIANT_ALSO_NEGOTIATES
507 INSUFFICIENT_STORAGE 508 LOOP_DETECTED 510 NOT_EXTENDED 511 NETWORK_AUTHENTICATION_REQUIRED
"""
_NAMES = _TEXT.split()
NUMBERS = {name: int(status) for status, name in zip(_NAMES[::2], _NAMES[1::2], strict=True)}
"""What each member of http.HTTPStatus is."""
_PHRASES = {
    "OK": "OK",
    "NON_AUTHORITATIVE_INFORMATION": "Non-Authoritative Information",
    "MULTI_STATUS": "Multi-Status",
    "IM_USED": "IM Used",
    "REQUEST_URI_TOO_LONG": "Request-URI Too Long",
    "IM_A_TEAPOT": "I'm a Teapot",
    "HTTP_VERSION_NOT_SUPPORTED": "HTTP Version Not Supported",
}


def phrase(name: str) -> str:
    """Return the phrase of a status by its name, as Python 3.11 has it."""
    return _PHRASES.get(name, name.replace("_", " ").title())


_OF_REQUESTS = """
100 continue; 101 switching_protocols; 102 processing; 103 checkpoint; 122 request_uri_too_long;
200 ok okay all_ok all_okay all_good; 201 created; 202 accepted;
203 non_authoritative_info non_authoritative_information; 204 no_content; 205 reset_content reset;
206 partial_content partial; 207 multi_status multiple_status multi_stati multiple_stati; 208 already_reported;
226 im_used; 300 multiple_choices; 301 moved_permanently moved; 302 found; 303 see_other other; 304 not_modified;
305 use_proxy; 306 switch_proxy; 307 temporary_redirect temporary_moved temporary;
308 permanent_redirect resume_incomplete resume; 400 bad_request bad; 401 unauthorized; 402 payment_required payment;
403 forbidden; 404 not_found; 405 method_not_allowed not_allowed; 406 not_acceptable;
407 proxy_authentication_required proxy_auth proxy_authentication; 408 request_timeout timeout; 409 conflict;
410 gone; 411 length_required; 412 precondition_failed; 413 request_entity_too_large content_too_large;
414 request_uri_too_large uri_too_long; 415 unsupported_media_type unsupported_media media_type;
416 requested_range_not_satisfiable requested_range range_not_satisfiable; 417 expectation_failed;
418 im_a_teapot teapot i_am_a_teapot; 421 misdirected_request;
422 unprocessable_entity unprocessable unprocessable_content; 423 locked; 424 failed_dependency dependency;
425 unordered_collection unordered too_early; 426 upgrade_required upgrade; 428 precondition_required precondition;
429 too_many_requests too_many; 431 header_fields_too_large fields_too_large; 444 no_response none;
449 retry_with retry; 450 blocked_by_windows_parental_controls parental_controls;
451 unavailable_for_legal_reasons legal_reasons; 499 client_closed_request; 500 internal_server_error server_error;
501 not_implemented; 502 bad_gateway; 503 service_unavailable unavailable; 504 gateway_timeout;
505 http_version_not_supported http_version; 506 variant_also_negotiates; 507 insufficient_storage;
509 bandwidth_limit_exceeded bandwidth; 510 not_extended;
511 network_authentication_required network_auth network_authentication
"""
_TITLES = [(title, each.split()[0]) for each in _OF_REQUESTS.split(";") for title in each.split()[1:]]
ROWS = (
    *(
        Row(python=f"requests.{path}.{name}", value=code, gives="int")
        for path in ("codes", "status_codes.codes")
        for title, code in _TITLES
        for name in (title, title.upper())
    ),
    Row(python="http.HTTPStatus", signature="value", helper="PyHTTPStatus", new=True, gives="http.HTTPStatus"),
    *(
        Row(python=f"http.HTTPStatus.{name}{attribute}", value=value, gives=gives)
        for name, status in NUMBERS.items()
        for attribute, value, gives in (
            ("", f"PyHTTPStatus.{name}", "http.HTTPStatus"),
            (".value", str(status), "int"),
            (".name", json.dumps(name), "str"),
            (".phrase", json.dumps(phrase(name)), "str"),
        )
    ),
)
"""One row each."""
