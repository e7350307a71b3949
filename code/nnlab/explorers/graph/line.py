"""The words of one step of a graph, letter for letter as js/line.js writes them."""

from nnlab.explorers.graph import say
from nnlab.explorers.graph.formulas import formula, gate, long, slope, wrapped


def line(data, walked):
    """Spell out the current step."""
    half, at = len(walked.steps) // 2, walked.step
    rows = {row["name"]: row for row in data["nodes"]}
    if at == 0:
        return say("start")
    step = walked.steps[at - 1]
    row = rows[step.node.name]
    names = [rows[x.name]["shown"] for x in step.inputs]
    values = [float(v) for v in step.values]
    counted = {"at": at - half if at > half else at, "count": half, "gate": gate(row)}
    if at <= half:
        said = (
            f"{row['shown']} = {formula(row, names)} = {formula(row, values)} = {long(step.value)}"
        )
        return " · ".join([say("forward", **counted), said])
    top = data["nodes"][-1]["shown"]
    arrived = f"∂{top}/∂{row['shown']} = {long(step.upstream)}"
    said = [say("backward", **counted), say("upstream", formula=arrived)]
    for i in range(len(names)):
        said += downstream(data, walked, row, i)
    if row["symbol"] == "maximum" and 0.5 in step.local_gradients:
        said.append(say("tie"))
    return " · ".join(said)


def downstream(data, walked, row, i):
    """Return the parts of the line for input i: local gradient; product and sum at a branch."""
    step, top = walked.steps[walked.step - 1], data["nodes"][-1]["shown"]
    inputs = [data["nodes"][x] for x in row["inputs"]]
    names, x = [one["shown"] for one in inputs], inputs[i]
    local, down = local_of(step, i), long(step.downstream[i])
    symbols = slope(row, names, list(map(float, step.values)), i)
    d = f"∂{row['shown']}/∂{x['shown']}"
    equal = f"{d} = {symbols} = {long(local)}" if symbols else f"{d} = {long(local)}"
    product = f"∂{top}/∂{row['shown']}·{d} = {long(step.upstream)}·{wrapped(local)} = {down}"
    branching = sum(wire["source"] == row["inputs"][i] for wire in data["edges"]) > 1
    whole = product if branching else f"∂{top}/∂{x['shown']} = {product}"
    text = say("downstream", formula=whole)
    if earlier := walked.parts[x["name"]][: -row["inputs"][i:].count(row["inputs"][i])]:
        first, *rest = earlier
        terms = " + ".join([long(first), *map(wrapped, rest), wrapped(step.downstream[i])])
        sum_ = f"∂{top}/∂{x['shown']} = {terms} = {long(step.totals[i])}"
        text += say("branch", formula=sum_)
    return [say("local", formula=equal), text]


def local_of(step, i):
    """The local gradient as a number; that of the sum of a single number is 1."""
    local = step.local_gradients[i]
    return local if isinstance(local, float) else 1.0


def problem(data, key, row, values):
    """Return why the node `row` cannot be computed: the words of `key` with its numbers."""
    inputs = [data["nodes"][i] for i in row["inputs"]]
    shown = formula(row, [x["shown"] for x in inputs]) if row["symbol"] else row["shown"]
    known = ", ".join(f"{x['shown']} = {long(values[x['name']])}" for x in inputs)
    return say(key, name=row["shown"], formula=shown, inputs=known)
