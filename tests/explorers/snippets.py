"""Runs what "As Python" copies."""

import ast


def value_of(snippet):
    """Run copied lines in a session that has nothing imported; return what the last one gives."""
    names = {}
    *before, last = ast.parse(snippet).body
    exec(compile(ast.Module(before, []), "copied", "exec"), names)
    return eval(compile(ast.Expression(last.value), "copied", "eval"), names)
