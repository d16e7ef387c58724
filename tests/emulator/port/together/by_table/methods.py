class Table:
    """Methods that send, in a table of the class."""

    def first(self, kind):
        return requests.get(f"https://x.test/{kind}", timeout=1).status_code

    KINDS = {"a": first}

    def run(self, kind):
        return self.KINDS[kind](self, kind)


def program(v):
    return [Table().run("a")]
