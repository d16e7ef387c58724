def call(client, **options):
    return client.send("p", **options)


class A:
    def send(self, path, body=None, tries=1):
        return ["A", path, body, tries]


def program(v):
    return call(A(), body=v, tries=3)
