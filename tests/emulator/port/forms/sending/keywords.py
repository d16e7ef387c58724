def send(**options):
    return requests.request("PUT", "https://x.test/a", **options).status_code


def program(v):
    return [send(json=[v]), send(data={"a": "b"}, headers={"X-A": "1"}), send(params={"q": "1"})]
