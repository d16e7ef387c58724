class Index:
    def __init__(self):
        self.rows = []
        self.listeners = []

    def on_add(self, listener):
        self.listeners.append(listener)
        return listener

    def add(self, row):
        self.rows.append(row)
        for listener in self.listeners:
            listener(row)
        return self

    def __getattr__(self, name):
        if name.startswith("find_by_"):
            return lambda value: next((row for row in self.rows if row.get(name[8:]) == value), None)
        raise AttributeError(f"undefined method '{name}' for {type(self).__name__}")


index = Index()
added = []


@index.on_add
def remember(row):
    added.append(row["email"])


def asked(index, email):
    try:
        return [email and index.find_by_email(email), index.find_by_plan("pro"), index.drop_all()]
    except AttributeError as error:
        return str(error)


def program(v):
    index.add({"email": "a@b", "plan": "pro"})
    found = [index.find_by_email("a@b"), index.find_by_name("x"), asked(index, v), asked(Index(), "x")]
    return [found, asked("text", "x"), len(added) > 0]
