def traced(log):
    def deco(cls):
        original = cls.run

        def run(self, x):
            log.append("in")
            return original(self, x) + 1

        cls.run = run
        return cls

    return deco


LOG = []


@traced(LOG)
class A:
    def run(self, x):
        return len(LOG)


def program(v):
    LOG.clear()
    return [A().run(1), (lambda a: a.run(2))(A()), LOG]
