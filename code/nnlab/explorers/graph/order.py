"""The order of the nodes in each level of a drawn graph: as few crossing wires as can be had."""


def uncrossed(layers, near, wanted, links, level):
    """Return the layers in an order with few crossings: neighbours' averages, the best kept."""
    layers = [sorted(layer, key=wanted.get) for layer in layers]
    best, fewest = layers, crossings(layers, links, level)
    for sweep in range(8):
        place = {item: i for layer in layers for i, item in enumerate(layer)}
        order = layers if sweep % 2 else layers[::-1]
        for layer in order:
            side = -1 if sweep % 2 else 1

            def average(item, side=side, place=place):
                seen = [place[x] for x in near[item] if level[x] == level[item] + side]
                return sum(seen) / len(seen) if seen else place[item]

            layer.sort(key=average)
            place.update({item: i for i, item in enumerate(layer)})
        if (count := crossings(layers, links, level)) < fewest:
            best, fewest = [list(layer) for layer in layers], count
    return best


def crossings(layers, links, level):
    place = {item: i for layer in layers for i, item in enumerate(layer)}
    ends = [(level[a], place[a], place[b]) for a, b in links]
    return sum(
        one[0] == two[0] and (one[1] - two[1]) * (one[2] - two[2]) < 0
        for i, one in enumerate(ends)
        for two in ends[:i]
    )
