import requests


def pages():
    for number in range(2):
        yield requests.get(f"https://x.test/{number}", timeout=1).json()


class Wrong(Exception):
    pass


def program(v):
    found = [page.get("a") for page in pages()]
    try:
        raise Wrong(("a", "", "b"), ("c", None))
    except Wrong as error:
        text = " | ".join(": ".join(filter(None, pair)) for pair in error.args)
        lists = [list(filter(None, pair)) for pair in error.args]
        lengths = {pair[0]: sum(1 for each in pair if each) for pair in error.args}
    return [found, text, lists, lengths]
