COMMANDS = {}


def command(name):
    def register(f):
        COMMANDS[name] = f
        return f

    return register


class Bot:
    def __init__(self):
        self.said = []

    @command("hi")
    def hello(self, who):
        self.said.append(who)
        return len(self.said)

    def run(self, name, *args):
        return COMMANDS[name](self, *args)


def program(v):
    b = Bot()
    return [b.run("hi", "x"), b.hello("y"), b.said]
