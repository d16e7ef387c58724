import requests
from requests.utils import parse_header_links, requote_uri


def program(v):
    session = requests.Session()
    session.cookies.set("a", "b")
    links = parse_header_links('<https://x.test/?page=2>; rel="next"; title=a, <https://x.test/?page=9>; rel=last')
    return [
        links,
        [each["url"] for each in links if each.get("rel") == "next"],
        requote_uri("https://x.test/a b%20ü"),
        requests.utils.dict_from_cookiejar(session.cookies),
        parse_header_links(""),
    ]
